import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import { median } from './median.ts';
import { phone } from './paint.ts';
import { layLine, type Quality } from './slow-line.ts';

/** As much of puppeteer as is used here. It lets pages be rendered ahead, which playwright's way of attaching forbids. */
interface Puppeteer {
  readonly launch: (options: object) => Promise<PuppeteerBrowser>;
}

export interface PuppeteerBrowser {
  readonly createBrowserContext: () => Promise<{
    readonly newPage: () => Promise<PuppeteerPage>;
    readonly close: () => Promise<void>;
  }>;
  readonly close: () => Promise<void>;
}

interface PuppeteerPage {
  readonly setViewport: (viewport: object) => Promise<void>;
  readonly emulateCPUThrottling: (factor: number) => Promise<void>;
  readonly goto: (address: string, options: object) => Promise<unknown>;
  readonly evaluate: <Value, Argument>(
    run: (argument: Argument) => Value,
    argument: Argument,
  ) => Promise<Value>;
  readonly mouse: {
    readonly move: (x: number, y: number) => Promise<void>;
    readonly down: () => Promise<void>;
    readonly up: () => Promise<void>;
  };
  readonly touchscreen: {
    readonly touchStart: (x: number, y: number) => Promise<unknown>;
    readonly touchEnd: () => Promise<void>;
  };
}

/** Starts a browser whose pages may be rendered ahead. */
export async function launchPuppeteer(executablePath: string): Promise<PuppeteerBrowser> {
  const require = createRequire(new URL('./tools/package.json', import.meta.url));
  const { default: puppeteer } = (await import(pathToFileURL(require.resolve('puppeteer-core')).href)) as {
    default: Puppeteer;
  };
  return puppeteer.launch({
    executablePath,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
}

export interface NextPage {
  /** From the click to the first paint of the page it leads to, milliseconds. */
  readonly painted: number;
  /** How the browser had the page: rendered ahead, fetched ahead, or not. */
  readonly ahead: 'rendered' | 'fetched' | 'no';
}

/** How long a pointer rests on a link before the button goes down, and how long a finger rests on the glass. */
const restOfPointer = 400;
const restOfFinger = 90;

/**
 * Opens a page, waits until it is at rest, follows a link as a reader would, and says how long that took.
 * @param by a mouse moves to the link, rests and clicks; a finger taps
 */
export async function measureNextPage(
  browser: PuppeteerBrowser,
  origin: string,
  path: string,
  selector: string,
  quality: Quality,
  by: 'mouse' | 'finger',
  times: number,
): Promise<NextPage> {
  const runs: NextPage[] = [];
  for (let run = 0; run < times; run += 1) {
    const line = await layLine(origin, quality);
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport(
      by === 'finger' ? { ...phone, isMobile: true, hasTouch: true } : { width: 1280, height: 800 },
    );
    await page.emulateCPUThrottling(4);
    await page.goto(line.origin + path, { waitUntil: 'networkidle0' });
    const [x, y] = await page.evaluate((wanted) => {
      const link = document.querySelector(wanted);
      if (!link) throw new Error(`There is no ${wanted}.`);
      link.scrollIntoView({ block: 'center', behavior: 'instant' });
      addEventListener('click', (event) => {
        sessionStorage.setItem('clicked', String(performance.timeOrigin + event.timeStamp));
      });
      const box = link.getBoundingClientRect();
      return [box.x + Math.min(box.width / 2, 60), box.y + Math.min(box.height / 2, 20)] as const;
    }, selector);
    await wait(300);
    if (by === 'mouse') {
      await page.mouse.move(x, y);
      await wait(restOfPointer);
      await page.mouse.down();
      await wait(60);
      await page.mouse.up();
    } else {
      await page.touchscreen.touchStart(x, y);
      await wait(restOfFinger);
      await page.touchscreen.touchEnd();
    }
    runs.push(await arrived(page, line.origin + path));
    await context.close();
    line.close();
  }
  return {
    painted: median(runs.map(({ painted }) => painted)),
    ahead: runs[Math.floor(runs.length / 2)]!.ahead,
  };
}

/** Waits for the next page and reads when it was painted. */
async function arrived(page: PuppeteerPage, before: string): Promise<NextPage> {
  for (let tries = 0; tries < 100; tries += 1) {
    await wait(100);
    const result = await page
      .evaluate((left) => {
        const navigation = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming & {
          activationStart?: number;
          deliveryType?: string;
        };
        const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
        const activated = navigation.activationStart ?? 0;
        const fetched = navigation.deliveryType === 'navigational-prefetch';
        return {
          // Where a page was rendered ahead puppeteer goes on naming the old address.
          isPainted: paint !== undefined && location.href !== left,
          painted:
            performance.timeOrigin +
            Math.max(paint ?? 0, activated) -
            Number(sessionStorage.getItem('clicked')),
          ahead: activated > 0 ? ('rendered' as const) : fetched ? ('fetched' as const) : ('no' as const),
        };
      }, before)
      .catch(() => undefined);
    if (result?.isPainted) return { painted: result.painted, ahead: result.ahead };
  }
  throw new Error(`Nothing followed ${before}.`);
}
