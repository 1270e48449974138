/** Prints the layout shift of pages when the heading faces arrive late: `node tests/look/shift.ts`. */
import { launch } from '../browser/browser.ts';
import { serve } from '../browser/serve.ts';

const site = await serve(process.env['DIST'] ?? 'dist');
const browser = await launch();
for (const path of [
  'zh/',
  'en/',
  'zh/2024/industry/',
  'en/2024/industry/',
  'en/2024/ecosystem/',
  'en/glossary/',
  'en/2024/figures/',
])
  for (const width of [320, 390, 768, 1280]) {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.route('**/*.woff2', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 800));
      await route.continue();
    });
    await page.addInitScript(() => {
      const shifts: unknown[] = ((window as unknown as { shifts: unknown[] }).shifts = []);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & {
          value: number;
          sources: { node: Element }[];
        })[])
          shifts.push([entry.value, entry.sources.map(({ node }) => node?.textContent?.slice(0, 40))]);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${site.origin}/${path}`);
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(300);
    console.log(
      path,
      width,
      JSON.stringify(await page.evaluate(() => (window as unknown as { shifts: unknown[] }).shifts)),
    );
    await page.close();
  }
await browser.close();
await site.close();
