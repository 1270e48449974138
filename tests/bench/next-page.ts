import type { Browser } from 'playwright-core';
import { median } from './median.ts';
import { phone } from './paint.ts';
import { layLine, type Quality } from './slow-line.ts';

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
  browser: Browser,
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
    const context = await browser.newContext(
      by === 'finger' ? { viewport: phone, isMobile: true, hasTouch: true } : { viewport: { width: 1280, height: 800 } },
    );
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.goto(line.origin + path, { waitUntil: 'networkidle' });
    const link = page.locator(selector).first();
    await link.scrollIntoViewIfNeeded();
    await page.waitForTimeout(300);
    const box = await link.boundingBox();
    if (!box) throw new Error(`${path} shows no ${selector}.`);
    const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height / 2, 20)];
    await page.evaluate(() => {
      addEventListener('click', (event) => {
        sessionStorage.setItem('clicked', String(performance.timeOrigin + event.timeStamp));
      });
    });
    const before = page.url();
    if (by === 'mouse') {
      await page.mouse.move(x, y);
      await page.waitForTimeout(restOfPointer);
      await page.mouse.click(x, y, { delay: 60 });
    } else {
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
      await page.waitForTimeout(restOfFinger);
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    }
    await page.waitForURL((url) => url.href !== before, { waitUntil: 'load' });
    await page.waitForTimeout(300);
    runs.push(
      await page.evaluate(() => {
        const navigation = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming & {
          activationStart?: number;
          deliveryType?: string;
        };
        const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
        const activated = navigation.activationStart ?? 0;
        const clicked = Number(sessionStorage.getItem('clicked'));
        return {
          painted: performance.timeOrigin + Math.max(paint, activated) - clicked,
          ahead:
            activated > 0 ? 'rendered' : navigation.deliveryType === 'navigational-prefetch' ? 'fetched' : 'no',
        } as const;
      }),
    );
    await context.close();
    line.close();
  }
  return { painted: median(runs.map(({ painted }) => painted)), ahead: runs[Math.floor(runs.length / 2)]!.ahead };
}
