import type { BrowserContext, Page } from 'playwright-core';

/** Has the pages that are opened from now on note how far they move (web.dev/articles/cls). */
export async function noteShifts(opener: BrowserContext | Page): Promise<void> {
  await opener.addInitScript(() => {
    const seen = Object.assign(window as unknown as { shift: number }, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** How far a page has moved so far, all shifts together. */
export const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { shift: number }).shift);
