/**
 * `npm run search:speed`: what a search costs a reader of the built site (`dist`, or the folder `DIST` names), in
 * Chromium: requests and bytes until the field is reached, until the first answer, and for every query of this
 * folder after it, with the time each takes. Ends with 1 where a later query asks for anything.
 */
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { type Locale, locales } from '#i18n/locales.ts';
import { launch } from '../browser/browser.ts';
import { serve } from '../browser/serve.ts';
import { distFolder } from '../build.ts';
import { answered, readQueries } from './ask.ts';

const [site, browser] = await Promise.all([serve(distFolder), launch()]);

/** Requests for what belongs to search, and their bytes as a host sends them; taking them begins a new count. */
function meter(page: Page): () => Promise<string> {
  let answers: Promise<{ path: string; bytes: number }>[] = [];
  page.on('requestfinished', (request) => {
    const path = new URL(request.url()).pathname;
    // Pagefind's own files are compressed already; the rest is compressed on the way.
    const isPacked = /\.(pf_\w+|pagefind)$/.test(path);
    answers.push(
      request
        .response()
        .then((response) => response?.body())
        .then((body = Buffer.alloc(0)) => ({
          path,
          bytes: isPacked ? body.length : brotliCompressSync(body).length,
        })),
    );
  });
  return async () => {
    await page.waitForLoadState('networkidle');
    const taken = await Promise.all(answers);
    answers = [];
    const bytes = taken.reduce((sum, one) => sum + one.bytes, 0);
    return `${taken.length} requests, ${(bytes / 1000).toFixed(1)} kB`;
  };
}

async function measure(locale: Locale): Promise<boolean> {
  const page = await browser.newPage();
  const taken = meter(page);
  await page.goto(`${site.origin}/${locale}/2024/industry/`);
  console.log(`${locale}: the page itself ${await taken()}`);
  await page.keyboard.press('Control+k');
  await page.waitForSelector('dialog.search[open] input');
  console.log(`  reaching for the field ${await taken()}`);
  const [first = '', ...later] = readQueries('queries')
    .filter(({ lang }) => lang === locale)
    .map(({ q }) => q);
  const began = performance.now();
  await page.locator('dialog.search input').fill(first);
  await answered(page, first);
  console.log(`  the first answer ${await taken()}, ${Math.round(performance.now() - began)} ms`);
  const times = await page.evaluate(async (questions) => {
    const panel = document.querySelector<HTMLElement & { search: () => Promise<void> }>(
      'dialog search-panel',
    )!;
    const field = panel.querySelector('input')!;
    const spent: number[] = [];
    for (const question of questions) {
      field.value = question;
      const start = performance.now();
      await panel.search();
      spent.push(performance.now() - start);
    }
    return spent.toSorted((a, b) => a - b);
  }, later);
  const asked = await taken();
  const at = (share: number): string => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(1);
  console.log(
    `  ${later.length} later queries ${asked}; milliseconds: median ${at(0.5)}, 95 % ${at(0.95)}, slowest ${at(1)}`,
  );
  await page.close();
  return asked.startsWith('0 ');
}

const isFree: boolean[] = [];
for (const locale of locales) isFree.push(await measure(locale));
await browser.close();
await site.close();
process.exitCode = isFree.every(Boolean) ? 0 : 1;
