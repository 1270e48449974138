import { type ChildProcess, spawn } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort, isInstalled } from '../hosting/hosts.ts';
import { type Display, startDisplay } from './display.ts';
import { type Engine, type Reader, until, type WindowSize } from './engine.ts';
import { elementPath, type FoundElement, newSession, pathOf, pressChord, type Session } from './webdriver.ts';

/** WebKitGTK by WebDriver, in its small browser on a screen that nobody sees. */
export const webkit: Engine = {
  name: 'WebKitGTK',
  // Its driver now and then leaves a command unanswered; what fails for a reason fails twice.
  retries: 1,
  start: async () => {
    const [browser] = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser');
    if (!browser || !isInstalled('WebKitWebDriver'))
      throw new Error(
        'There is no WebKitGTK with its driver. Install it (Debian, Ubuntu: apt-get install webkit2gtk-driver xvfb).',
      );
    const display = await startDisplay();
    const folder = makeHome();
    const environment = { ...process.env, DISPLAY: display.name, HOME: folder, XDG_CONFIG_HOME: folder };
    const port = await freePort();
    const driver = spawn('WebKitWebDriver', [`--port=${port}`], { env: environment, stdio: 'ignore' });
    const origin = `http://127.0.0.1:${port}`;
    await until('WebKitWebDriver', () => fetch(`${origin}/status`).then(({ ok }) => ok));
    const open = (window: WindowSize): Promise<Session> => openWindow(origin, browser, window);
    const first = await open({ width: 400, height: 400 });
    await first.command('DELETE', '');
    return {
      version: first.version,
      open: async (window) => reader(await open(window)),
      consoleOf: (addresses, window) => listen(browser, environment, addresses, window),
      stop: () => stop(driver, display, folder),
    };
  },
};

/** A home without habits. The bars of the browser's window may shrink, or it could not be as narrow as a phone. */
function makeHome(): string {
  const folder = mkdtempSync(join(tmpdir(), 'webkit-'));
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(
    join(folder, 'gtk-3.0', 'gtk.css'),
    'headerbar *, toolbar *, entry, button { min-width: 0; margin: 0; border-width: 0; padding: 0; font-size: 2px; }',
  );
  return folder;
}

async function openWindow(driver: string, binary: string, window: WindowSize): Promise<Session> {
  const session = await newSession(driver, {
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  });
  const sizes = 'return [outerWidth - innerWidth, outerHeight - innerHeight, innerWidth]';
  const measure = (): Promise<readonly number[]> =>
    session.command('POST', '/execute/sync', { script: sizes, args: [] });
  const resize = (width: number, height: number): Promise<unknown> =>
    session.command('POST', '/window/rect', { width, height });
  await resize(window.width, window.height);
  const [aside = 0, above = 0] = await measure();
  await resize(window.width + aside, window.height + above);
  await until(`a window ${window.width} pixels wide`, async () => (await measure())[2] === window.width);
  return session;
}

async function stop(driver: ChildProcess, display: Display, folder: string): Promise<void> {
  driver.kill();
  display.stop();
  await wait(100);
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

type Witness = typeof globalThis & { said?: string[] };

/** Begins to listen to a page, and says what was heard since the last time. The driver has no way to its console. */
function hear(): readonly string[] {
  const page = globalThis as Witness;
  const heard = page.said?.splice(0) ?? [];
  if (!page.said) {
    const said: string[] = (page.said = []);
    for (const type of ['debug', 'log', 'info', 'warn', 'error'] as const)
      console[type] = (...words: readonly unknown[]) => said.push(`console ${type}: ${words.join(' ')}`);
    addEventListener('error', ({ message }) => said.push(`error: ${message}`));
    addEventListener('unhandledrejection', ({ reason }) => said.push(`error: ${reason}`));
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      said.push(`${effectiveDirective} forbids ${blockedURI}`),
    );
  }
  return heard;
}

function reader(session: Session): Reader {
  const complaints: string[] = [];
  const run = <Value>(script: (...given: never[]) => Value, given: readonly unknown[]): Promise<Value> =>
    session.command('POST', '/execute/sync', {
      script: `return (${script}).apply(null, arguments)`,
      args: given,
    });
  const listen = async (): Promise<void> => {
    complaints.push(...(await run(hear, [])));
  };
  return {
    visit: async (address) => {
      await session.command('POST', '/url', { url: address });
      await listen();
    },
    look: async (script, ...given) => {
      await listen();
      return run(script as never, given);
    },
    click: async (selector) => {
      // The driver does not bring a link of several lines into view by itself.
      await run(
        (wanted: string) => {
          document.querySelector(wanted)?.scrollIntoView({ block: 'center', behavior: 'instant' });
        },
        [selector],
      );
      await session.command('POST', `${await elementPath(session, selector)}/click`);
    },
    press: async (...chords) => {
      for (const chord of chords) await pressChord(session, chord);
    },
    type: async (words) => {
      const focused = await session.command<FoundElement>('GET', '/element/active');
      await session.command('POST', `${pathOf(focused)}/value`, { text: words });
    },
    complaints: async () => {
      await listen();
      return complaints;
    },
    close: async () => {
      await session.command('DELETE', '');
    },
  };
}

/**
 * Opens pages in the browser without a driver, which then writes its console down. A driven window is a private
 * one, and those keep silent.
 */
async function listen(
  browser: string,
  env: NodeJS.ProcessEnv,
  addresses: readonly string[],
  { width, height }: WindowSize,
): Promise<readonly string[]> {
  const child = spawn(
    browser,
    ['--enable-write-console-messages-to-stdout=true', `--geometry=${width}x${height}`, ...addresses],
    { env },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await wait(2000 + 1000 * addresses.length);
  child.kill();
  return said.split('\n').filter((line) => line.includes('CONSOLE'));
}
