import { describe, expect, it } from 'vitest';
import { pagesBelow } from '#delivery/built-files.ts';
import { distFolder } from '../build.ts';
import { audit } from './audit.ts';
import { openSite } from './open-site.ts';
import { watch } from './watch.ts';

const opened = openSite();
const paths = pagesBelow(distFolder).map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);

describe('every page', () => {
  it.each(['light', 'dark'] as const)(
    'has nothing for axe to report in the %s theme, says nothing on the console and asks no other host',
    { timeout: 600_000 },
    async (colorScheme) => {
      const page = await opened.browser.newPage({ colorScheme, viewport: { width: 1280, height: 900 } });
      const complaints = watch(page, opened.origin);
      const found: string[] = [];
      for (const path of paths) {
        await page.goto(`${opened.origin}${path}`);
        found.push(...(await audit(page)));
      }
      await page.close();
      expect(found).toEqual([]);
      expect(complaints.filter((complaint) => !complaint.includes('/404.html'))).toEqual([]);
    },
  );

  it('never scrolls sideways, from 320 to 1280 px', { timeout: 300_000 }, async () => {
    const page = await opened.browser.newPage();
    const wide: string[] = [];
    for (const path of paths) {
      await page.goto(`${opened.origin}${path}`);
      for (const width of [320, 390, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (excess > 0) wide.push(`${path} at ${width}: ${excess} px`);
      }
    }
    await page.close();
    expect(wide).toEqual([]);
  });

  it('sets no text smaller than 12 px, and running text in 16 px or more', { timeout: 300_000 }, async () => {
    const page = await opened.browser.newPage({ viewport: { width: 320, height: 800 } });
    const small: string[] = [];
    for (const path of paths) {
      await page.goto(`${opened.origin}${path}`);
      small.push(
        ...(await page.evaluate(() => {
          const found: string[] = [];
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const element = walker.currentNode.parentElement!;
            const size = parseFloat(getComputedStyle(element).fontSize);
            if (walker.currentNode.textContent!.trim() && element.checkVisibility() && size < 12)
              found.push(`${location.pathname} ${element.tagName}.${element.className}: ${size}px`);
          }
          for (const paragraph of document.querySelectorAll('.prose > p:not(.quiet)'))
            if (parseFloat(getComputedStyle(paragraph).fontSize) < 16)
              found.push(`${location.pathname} prose`);
          return found;
        })),
      );
    }
    await page.close();
    expect([...new Set(small)]).toEqual([]);
  });

  it('begins no Chinese line with a mark that may not begin one', { timeout: 300_000 }, async () => {
    const page = await opened.browser.newPage();
    const faults: string[] = [];
    for (const width of [320, 360, 390, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const path of paths.filter((candidate) => /^\/zh\/2024\/\w+\/$/.test(candidate))) {
        await page.goto(`${opened.origin}${path}`);
        faults.push(
          ...(await page.evaluate(() => {
            const found: string[] = [];
            for (const paragraph of document.querySelectorAll('.prose > p')) {
              const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
              const range = document.createRange();
              let lastTop = -1;
              while (walker.nextNode()) {
                const node = walker.currentNode as Text;
                for (let index = 0; index < node.length; index += 1) {
                  if (!/[，。、；：！？）》”’]/.test(node.data[index]!)) {
                    range.setStart(node, index);
                    range.setEnd(node, index + 1);
                    lastTop = range.getBoundingClientRect().bottom;
                    continue;
                  }
                  range.setStart(node, index);
                  range.setEnd(node, index + 1);
                  if (lastTop >= 0 && range.getBoundingClientRect().top >= lastTop - 2)
                    found.push(
                      `${location.pathname} at ${innerWidth}: ${node.data.slice(Math.max(0, index - 6), index + 1)}`,
                    );
                }
              }
            }
            return found;
          })),
        );
      }
    }
    await page.close();
    expect(faults).toEqual([]);
  });

  it('sets no more than 40 Han characters on a line', { timeout: 120_000 }, async () => {
    const page = await opened.browser.newPage({ viewport: { width: 1600, height: 900 } });
    for (const path of paths.filter((candidate) => /^\/zh\/2024\/\w+\/$/.test(candidate))) {
      await page.goto(`${opened.origin}${path}`);
      const longest = await page.evaluate(() =>
        Math.max(
          0,
          ...[...document.querySelectorAll<HTMLElement>('.prose > p')].map(
            (paragraph) => paragraph.clientWidth / parseFloat(getComputedStyle(paragraph).fontSize),
          ),
        ),
      );
      expect([path, longest <= 40]).toEqual([path, true]);
    }
    await page.close();
  });
});
