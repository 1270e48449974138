/** A session of the WebDriver protocol (w3.org/TR/webdriver2): the few commands that a reader needs. */
export interface Session {
  readonly command: <Value>(method: 'POST' | 'GET' | 'DELETE', path: string, body?: object) => Promise<Value>;
  readonly version: string;
}

/** How the protocol names an element in JSON. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** Asks a driver for a window of its browser. @throws what the driver says */
export async function newSession(driver: string, capabilities: object): Promise<Session> {
  const { sessionId, capabilities: given } = await send<{
    sessionId: string;
    capabilities: { browserVersion: string };
  }>('POST', `${driver}/session`, { capabilities: { alwaysMatch: capabilities } });
  return {
    command: (method, path, body) => send(method, `${driver}/session/${sessionId}${path}`, body),
    version: given.browserVersion,
  };
}

/** The path of the first element that fits a selector. @throws where there is none */
export async function elementPath({ command }: Session, selector: string): Promise<string> {
  return pathOf(await command<FoundElement>('POST', '/element', { using: 'css selector', value: selector }));
}

/** An element as the protocol hands it over. */
export type FoundElement = Readonly<Record<typeof elementKey, string>>;

export const pathOf = (found: FoundElement): string => `/element/${found[elementKey]}`;

/** The code points by which the protocol names keys that write nothing (w3.org/TR/webdriver2, 17.4.2). */
const named: Readonly<Record<string, string>> = {
  Enter: '\ue007',
  Escape: '\ue00c',
  Tab: '\ue004',
  Control: '\ue009',
  Shift: '\ue008',
  End: '\ue010',
  Home: '\ue011',
  ArrowLeft: '\ue012',
  ArrowUp: '\ue013',
  ArrowRight: '\ue014',
  ArrowDown: '\ue015',
};

/** Presses one chord such as `Control+k`. */
export async function pressChord({ command }: Session, chord: string): Promise<void> {
  const keys = chord.split('+').map((key) => named[key] ?? key);
  const actions = [
    ...keys.map((value) => ({ type: 'keyDown', value })),
    ...keys.toReversed().map((value) => ({ type: 'keyUp', value })),
  ];
  await command('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
}

async function send<Value>(method: string, address: string, body?: object): Promise<Value> {
  const response = await fetch(address, {
    method,
    ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}),
    signal: AbortSignal.timeout(30_000),
  });
  const { value } = (await response.json()) as { value: Value & { error?: string; message?: string } };
  if (!response.ok) throw new Error(`${method} ${address}: ${value.error}: ${value.message}`);
  return value;
}
