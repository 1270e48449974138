import { setTimeout as wait } from 'node:timers/promises';
import { type Browser, type ElementHandle, launch, type Page } from 'puppeteer-core';
import { median } from './median.ts';
import { phone } from './paint.ts';
import { layLine, type Quality } from './slow-line.ts';

/**
 * What Chrome for Android does and a desktop's leaves off: it renders a page ahead once a link has been in view for a
 * while. Emulating a phone does not turn it on (crbug.com/420724833); which of these belong together is written in
 * Chromium's `third_party/blink/public/common/features.h`.
 */
const featuresOfPhone = [
  'PreloadingEagerViewportHeuristics',
  'PreloadingModerateViewportHeuristics',
  'NavigationPredictor:random_anchor_sampling_period/1',
  'NavigationPredictorNewViewportFeatures',
];

/**
 * Starts a browser whose pages may be rendered ahead, which playwright's way of attaching forbids.
 * @param like whose Chrome it follows in when it does so
 */
export const launchPuppeteer = (executablePath: string, like: 'desktop' | 'phone'): Promise<Browser> =>
  launch({
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--no-first-run',
      ...(like === 'phone' ? [`--enable-features=${featuresOfPhone.join(',')}`] : []),
    ],
  });

export interface NextPage {
  /** From the click to the first paint of the page it leads to, milliseconds. */
  readonly painted: number;
  /** How the browser had the page: rendered ahead, fetched ahead, put in place by a script, or not. */
  readonly ahead: 'rendered' | 'fetched' | 'swapped' | 'no';
}

/** How long a link is in view before a reader does anything, milliseconds. */
export const restOfEye = 600;
/** How long a pointer rests on a link before the button goes down, and how long a finger rests on the glass. */
export const restOfPointer = 400;
const restOfFinger = 90;
/** A swipe over the length of the glass takes some 0.4 s. */
const stepsOfSwipe = 24;
const millisecondsOfFrame = 16;
const mostSwipes = 5;

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
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport(
      by === 'finger' ? { ...phone, isMobile: true, hasTouch: true } : { width: 1280, height: 800 },
    );
    await page.emulateCPUThrottling(4);
    await page.goto(line.origin + path, { waitUntil: 'networkidle0' });
    await page.evaluate(() => {
      const { href } = location;
      addEventListener(
        'click',
        (event) => sessionStorage.setItem('clicked', String(performance.timeOrigin + event.timeStamp)),
        { capture: true },
      );
      // Where a script changes the words and keeps the document, the frame after the new heading counts.
      const heading = (): string | null | undefined => document.querySelector('h1')?.textContent;
      const before = heading();
      Object.assign(window, { isLeft: true });
      const observer = new MutationObserver(() => {
        if (location.href === href || !heading() || heading() === before) return;
        observer.disconnect();
        requestAnimationFrame(() =>
          setTimeout(() => Object.assign(window, { swapped: performance.timeOrigin + performance.now() })),
        );
      });
      observer.observe(document, { subtree: true, childList: true, characterData: true });
    });
    const link = await page.$(selector);
    if (!link) throw new Error(`There is no ${selector}.`);
    await reach(page, link, by);
    await wait(restOfEye);
    await follow(page, link, by);
    runs.push(await arrived(page, line.origin + path));
    await context.close();
    line.close();
  }
  return {
    painted: median(runs.map(({ painted }) => painted)),
    ahead: runs[Math.floor(runs.length / 2)]!.ahead,
  };
}

/** Comes to a link at the end of a page as a hand does: a wheel turns under a pointer, a finger swipes. */
async function reach(page: Page, link: ElementHandle, by: 'mouse' | 'finger'): Promise<void> {
  if (by === 'mouse') {
    await page.mouse.move(640, 400);
    await page.mouse.wheel({ deltaY: 100_000 });
    return;
  }
  const [from, to] = [phone.height * 0.9, phone.height * 0.1];
  await page.evaluate((length) => {
    scrollTo({ top: document.body.scrollHeight - innerHeight - length, behavior: 'instant' });
  }, from - to);
  await wait(restOfEye);
  for (let swipes = 0; !(await link.isIntersectingViewport({ threshold: 1 })); swipes += 1) {
    if (swipes === mostSwipes) throw new Error('The link to the next page does not come into view.');
    await swipe(page, from, to);
  }
}

async function swipe(page: Page, from: number, to: number): Promise<void> {
  const x = phone.width / 2;
  const finger = await page.touchscreen.touchStart(x, from);
  for (let step = 1; step <= stepsOfSwipe; step += 1) {
    await finger.move(x, from + ((to - from) * step) / stepsOfSwipe);
    await wait(millisecondsOfFrame);
  }
  // A finger that is lifted while it moves leaves the page gliding, and the next touch only stops it.
  await wait(restOfFinger);
  await finger.end();
}

async function follow(page: Page, link: ElementHandle, by: 'mouse' | 'finger'): Promise<void> {
  const box = await link.boundingBox();
  if (!box) throw new Error('The link to the next page is not shown.');
  const x = box.x + Math.min(box.width / 2, 60);
  const y = box.y + Math.min(box.height / 2, 20);
  if (by === 'mouse') {
    await page.mouse.move(x, y);
    await wait(restOfPointer);
    await page.mouse.down();
    await wait(60);
    await page.mouse.up();
  } else {
    await page.touchscreen.touchStart(x, y);
    await wait(restOfFinger);
    // A page that was ahead takes the place of this one before it can answer.
    await page.touchscreen.touchEnd().catch(() => undefined);
  }
}

/** Waits for the next page and reads when it was painted. */
async function arrived(page: Page, before: string): Promise<NextPage> {
  for (let tries = 0; tries < 100; tries += 1) {
    await wait(100);
    const result = await page
      .evaluate((left) => {
        const navigation = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming & {
          activationStart?: number;
          deliveryType?: string;
        };
        const { isLeft, swapped } = window as unknown as { isLeft?: boolean; swapped?: number };
        const clicked = Number(sessionStorage.getItem('clicked'));
        if (isLeft)
          return {
            isPainted: swapped !== undefined,
            painted: (swapped ?? 0) - clicked,
            ahead: 'swapped' as const,
          };
        const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
        const activated = navigation.activationStart ?? 0;
        const fetched = navigation.deliveryType === 'navigational-prefetch';
        return {
          // Where a page was rendered ahead puppeteer goes on naming the old address.
          isPainted: paint !== undefined && location.href !== left,
          painted: performance.timeOrigin + Math.max(paint ?? 0, activated) - clicked,
          ahead: activated > 0 ? ('rendered' as const) : fetched ? ('fetched' as const) : ('no' as const),
        };
      }, before)
      .catch(() => undefined);
    if (result?.isPainted) return { painted: result.painted, ahead: result.ahead };
  }
  throw new Error(`Nothing followed ${before}.`);
}
