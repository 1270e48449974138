import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { openSite } from './open-site.ts';

/** The width of an A4 page in CSS pixels. */
const a4 = { width: 794, height: 1123 };
const opened = openSite((page) => page.emulateMedia({ media: 'print' }), { viewport: a4 });
/** Opens a page as it is printed. */
const onPaper = opened.visit;

const styleOf = (page: Page, selector: string, property: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

describe('on paper, a section', () => {
  it('is set in ten and a half points of Song, its paragraphs indented by two characters', () =>
    onPaper('/zh/2024/industry/', async (page) => {
      expect(await styleOf(page, '.prose > p', 'font-size')).toBe('14px');
      expect(await styleOf(page, '.prose > p', 'text-indent')).toBe('28px');
      expect(await styleOf(page, '.prose > p', 'font-family')).toMatch(
        /Noto Serif CJK SC.*Songti SC.*SimSun/,
      );
    }));

  it('is set in a book face and without indent in English', () =>
    onPaper('/en/2024/industry/', async (page) => {
      expect(await styleOf(page, '.prose > p', 'text-indent')).toBe('0px');
      expect(await styleOf(page, '.prose > p', 'font-family')).toMatch(/Georgia.*serif$/);
    }));

  it('shows the number of each paragraph, and no link that only a screen can follow', () =>
    onPaper('/zh/2024/industry/', async (page) => {
      const numbers = await page.locator('.marks a:visible').allInnerTexts();
      expect(numbers.map((text) => text.split(/\s/)[0])).toEqual([
        '2.1.1',
        '2.1.2',
        '2.2.1',
        '2.2.2',
        '2.3.1',
        '2.3.2',
      ]);
      for (const hidden of ['nav', '.take-along', '.theme', '.readout', 'summary'])
        expect([hidden, await page.locator(`${hidden}:visible`).count()]).toEqual([hidden, 0]);
    }));

  it('opens every table, and says after each exhibit where it stands on the web', () =>
    onPaper('/en/2024/industry/', async (page) => {
      const exhibits = page.locator('figure.exhibit');
      expect(await exhibits.count()).toBe(3);
      for (const exhibit of await exhibits.all()) {
        const id = (await exhibit.getAttribute('id')) ?? '';
        expect(await exhibit.locator('table').isVisible()).toBe(true);
        const source = await exhibit.locator('.source').innerText();
        expect(source).toMatch(/\b2\.\d\.\d\b/);
        expect(source).toContain(`/en/2024/industry/#${id}`);
      }
    }));

  it('says at its end where it stands on the web', () =>
    onPaper('/en/2024/industry/', async (page) => {
      expect(await page.locator('.colophon').innerText()).toContain('/en/2024/industry/');
    }));

  it('is black on white though the reader chose the dark theme, but for the marks of charts', () =>
    onPaper(
      '/zh/2024/industry/',
      async (page) => {
        await page.evaluate(() => localStorage.setItem('theme', 'dark'));
        await page.reload();
        const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
        expect(paper).toBe('rgb(255, 255, 255)');
        expect(await styleOf(page, '.prose > p', 'color')).toBe('rgb(0, 0, 0)');
        expect(await styleOf(page, '.prose a', 'color')).toBe('rgb(0, 0, 0)');
        expect(await styleOf(page, '.chart .mass', 'fill')).toBe('rgb(8, 69, 126)');
      },
      { colorScheme: 'dark' },
    ));

  it('breaks no figure, row or heading', () =>
    onPaper('/zh/2024/industry/', async (page) => {
      for (const kept of ['figure', 'tr', 'h1', 'h2', 'h3'])
        expect([kept, await styleOf(page, kept, 'break-inside')]).toEqual([kept, 'avoid']);
      for (const heading of ['h1', 'h2', 'h3'])
        expect([heading, await styleOf(page, heading, 'break-after')]).toEqual([heading, 'avoid']);
    }));
});

describe('on paper, the parallel view', () => {
  it('has two columns, whose paragraphs begin on one line', () =>
    onPaper('/parallel/2024/industry/', async (page) => {
      const pairs = await page.locator('div.pair').evaluateAll((found) =>
        found.map((pair) => {
          const [zh, en] = ['zh-CN', 'en'].map((tag) =>
            pair.querySelector(`[lang=${tag}]`)!.getBoundingClientRect(),
          );
          return { apart: Math.abs(zh!.top - en!.top), beside: zh!.right < en!.left };
        }),
      );
      expect(pairs.length).toBeGreaterThan(5);
      expect(pairs.filter(({ apart, beside }) => apart > 1 || !beside)).toEqual([]);
    }));
});

describe('the whole report for printing', () => {
  const editions = ['/zh/2024/print/', '/en/2024/print/', '/parallel/2024/print/'];

  it.each(editions)('%s stands in no index and names the edition as its canonical page', async (path) => {
    await onPaper(path, async (page) => {
      expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
      const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
      expect(new URL(canonical ?? '').pathname).toBe(path.startsWith('/en') ? '/en/2024/' : '/zh/2024/');
    });
  });

  it.each(editions)('%s leads only to places that it has', async (path) => {
    await onPaper(path, async (page) => {
      const dead = await page
        .locator('main a[href^="#"]')
        .evaluateAll((links) =>
          links
            .map((link) => link.getAttribute('href') ?? '')
            .filter((href) => !document.getElementById(href.slice(1))),
        );
      expect(dead).toEqual([]);
      const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    });
  });

  it.each(editions)('%s holds every paragraph, exhibit, figure and table, open', async (path) => {
    await onPaper(path, async (page) => {
      expect(await page.locator('.book-text').count()).toBeGreaterThan(40);
      expect(await page.locator('figure').count()).toBe(16);
      for (const figure of await page.locator('figure').all()) {
        expect(await figure.locator('svg.chart:visible').count()).toBe(1);
        expect(await figure.locator('table').first().isVisible()).toBe(true);
      }
      expect(await page.locator('tr[id^=figure-]').count()).toBeGreaterThanOrEqual(70);
      expect(await page.locator('[id^=term-]').count()).toBeGreaterThan(80);
    });
  });

  it('keeps the ids of topics and paragraphs of the sections', async () => {
    const idsIn = (path: string): Promise<readonly string[]> =>
      onPaper(path, (page) =>
        page.locator('[data-paragraph]').evaluateAll((found) => found.map(({ id }) => id)),
      );
    const whole = await idsIn('/zh/2024/print/');
    for (const section of ['governance', 'industry', 'ecosystem'])
      expect(whole).toEqual(expect.arrayContaining([...(await idsIn(`/zh/2024/${section}/`))]));
    expect(await idsIn('/parallel/2024/print/')).toEqual(whole);
  });

  it('sets languages side by side only in the bilingual edition', async () => {
    const columns = (path: string): Promise<number> =>
      onPaper(path, async (page) => {
        return (await styleOf(page, '.book-text', 'grid-template-columns')).split(' ').length;
      });
    expect(await columns('/zh/2024/print/')).toBe(2);
    expect(await columns('/parallel/2024/print/')).toBe(3);
  });
});
