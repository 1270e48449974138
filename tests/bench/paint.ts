import type { Browser } from 'playwright-core';
import { median } from './median.ts';
import { layLine, type Quality } from './slow-line.ts';

/** What a reader's browser measured of one page, opened with an empty cache. Milliseconds. */
export interface Paint {
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly shift: number;
  /** How many tasks of 50 ms and more the browser lists (w3c.github.io/longtasks). It leaves out most layout. */
  readonly longTasks: number;
  /** The longest animation frame in milliseconds, layout included, or 0 where none took 50. */
  readonly longestFrame: number;
  readonly requests: number;
  /** Bytes on the wire, headers included. */
  readonly transferred: number;
  /** Bytes of script files as the browser parses them, uncompressed. */
  readonly script: number;
}

export const phone = { width: 412, height: 823 };

interface Seen {
  largest: number;
  shift: number;
  longTasks: number;
  longestFrame: number;
}

/** Opens an address several times in a browser that has never seen it, four times slower than it is. */
export async function measurePaint(
  browser: Browser,
  origin: string,
  path: string,
  quality: Quality,
  times: number,
): Promise<Paint> {
  const [paint] = await comparePaints(browser, [origin], path, quality, times);
  return paint!;
}

/**
 * Measures the same page of several sites by turns: what slows the machine down for a while then slows all of them.
 * @returns in the order of the sites
 */
export async function comparePaints(
  browser: Browser,
  origins: readonly string[],
  path: string,
  quality: Quality,
  times: number,
): Promise<readonly Paint[]> {
  const runs: Paint[][] = origins.map(() => []);
  for (let run = 0; run < times; run += 1)
    for (const [place, origin] of origins.entries())
      runs[place]!.push(await paintOnce(browser, origin, path, quality));
  return runs.map(middleOf);
}

function middleOf(runs: readonly Paint[]): Paint {
  const of = (name: keyof Paint): number => median(runs.map((run) => run[name]));
  return {
    firstPaint: of('firstPaint'),
    largestPaint: of('largestPaint'),
    shift: Math.max(...runs.map(({ shift }) => shift)),
    longTasks: of('longTasks'),
    longestFrame: of('longestFrame'),
    requests: of('requests'),
    transferred: of('transferred'),
    script: of('script'),
  };
}

async function paintOnce(browser: Browser, origin: string, path: string, quality: Quality): Promise<Paint> {
  const line = await layLine(origin, quality);
  const context = await browser.newContext({ viewport: phone, deviceScaleFactor: 2, isMobile: true });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await session.send('Network.enable');
  let requests = 0;
  let transferred = 0;
  let script = 0;
  const scripts = new Set<string>();
  session.on('Network.requestWillBeSent', () => (requests += 1));
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (transferred += encodedDataLength));
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId);
  });
  session.on('Network.dataReceived', ({ requestId, dataLength }) => {
    if (scripts.has(requestId)) script += dataLength;
  });
  await page.addInitScript(() => {
    const seen: Seen = { largest: 0, shift: 0, longTasks: 0, longestFrame: 0 };
    Object.assign(window, { seen });
    const observe = (type: string, note: (entry: PerformanceEntry) => void): void => {
      new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
    };
    observe('largest-contentful-paint', (entry) => (seen.largest = entry.startTime));
    observe('layout-shift', (entry) => (seen.shift += (entry as PerformanceEntry & { value: number }).value));
    observe('longtask', () => (seen.longTasks += 1));
    observe('long-animation-frame', ({ duration }) => {
      seen.longestFrame = Math.max(seen.longestFrame, duration);
    });
  });
  await page.goto(line.origin + path, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready.then(() => true));
  await page.waitForTimeout(400);
  const result = await page.evaluate(() => ({
    ...(window as unknown as { seen: Seen }).seen,
    first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  }));
  await context.close();
  line.close();
  return {
    firstPaint: result.first,
    largestPaint: result.largest,
    shift: result.shift,
    longTasks: result.longTasks,
    longestFrame: result.longestFrame,
    requests,
    transferred,
    script,
  };
}
