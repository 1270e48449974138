/** An engine that readers have, driven from outside as a reader would use it. */
export interface Engine {
  /** What it is called in reports, such as `Firefox`. */
  readonly name: string;
  /** How often a journey is tried again: more than never only where its driver, not the engine, fails by itself. */
  readonly retries?: number;
  /**
   * Starts it.
   * @throws a sentence that says what to install where it is not there
   */
  readonly start: () => Promise<RunningEngine>;
}

export interface RunningEngine {
  readonly version: string;
  /** Opens a window that knows nothing of others: no storage, no cache. */
  readonly open: (window: WindowSize) => Promise<Reader>;
  /**
   * What the engine's own console says while pages load, where that can be had only by opening them once more.
   * Each page has a second to speak.
   */
  readonly consoleOf?: (addresses: readonly string[], window: WindowSize) => Promise<readonly string[]>;
  readonly stop: () => Promise<void>;
}

export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

/** One window of an engine. Selectors are CSS; the first element that fits counts. */
export interface Reader {
  /** Opens an address and waits until the page has loaded. */
  readonly visit: (address: string) => Promise<void>;
  /** Runs a function in the page. It sees its arguments and the page, nothing else, and does not wait. */
  readonly look: <Value, Arguments extends readonly Passed[]>(
    run: (...given: Arguments) => Value,
    ...given: Arguments
  ) => Promise<Value>;
  /** Clicks in the middle of what a selector names, with a pointer. */
  readonly click: (selector: string) => Promise<void>;
  /** Presses keys one after the other as the keyboard of a reader would: `a`, `Enter`, `Control+k`. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** Types words into what has the focus. */
  readonly type: (words: string) => Promise<void>;
  /** What pages said on the console, threw, or were forbidden by their policy, since the window opened. */
  readonly complaints: () => Promise<readonly string[]>;
  /** Prints the page and says how many sheets it takes, where the engine can be asked to. */
  readonly print?: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/** What can be handed to a page. */
export type Passed = string | number | boolean;

/** Looks until a page answers with something other than nothing, for ten seconds. @throws what was waited for */
export async function until<Value>(
  what: string,
  look: () => Promise<Value | undefined | null | false | ''>,
): Promise<Value> {
  const end = performance.now() + 10_000;
  let last: unknown;
  while (performance.now() < end) {
    try {
      const value = await look();
      if (value) return value;
    } catch (error) {
      // Between two pages there is nobody to answer.
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Waited ten seconds in vain for ${what}.`, { cause: last });
}
