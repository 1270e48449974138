import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openSite } from './open-site.ts';
import { noteShifts, shiftOf } from './shifts.ts';

/** What an auditor checks by hand because axe cannot see it (A5, A9–A12). One page of each kind. */
const kinds = [
  '/',
  '/404.html',
  '/zh/',
  '/en/',
  '/zh/2024/industry/',
  '/en/2024/livelihoods/',
  '/zh/2024/figures/',
  '/en/2024/figures/',
  '/zh/glossary/',
  '/en/glossary/',
  '/zh/search/',
  '/en/about/',
  '/zh/data/',
  '/en/data/',
  '/en/2024/exhibits/',
  '/zh/2024/cite/',
  '/en/2024/industry/cite/',
  '/parallel/2024/ecosystem/',
  '/zh/2024/print/',
  '/embed/2024/partner-network/en/',
] as const;
/** Those with a masthead before their text. */
const framed = kinds.filter((path) => path !== '/' && path !== '/404.html' && !path.startsWith('/embed/'));

const opened = openSite();

/** Looks at pages one after another in one window, and gathers the faults of all. */
async function inspect(
  paths: readonly string[],
  options: BrowserContextOptions,
  look: (page: Page) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const context = await opened.browser.newContext(options);
  const page = await context.newPage();
  const faults: string[] = [];
  for (const path of paths) {
    await page.goto(opened.origin + path);
    faults.push(...(await look(page)).map((fault) => `${path} ${fault}`));
  }
  await context.close();
  return faults;
}

const wide = { viewport: { width: 1280, height: 800 } };

/** How far a page runs over sideways, and whose fault it is. */
const overrun = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    if (document.documentElement.scrollWidth <= innerWidth) return [];
    const widest = [...document.querySelectorAll('main *')].toSorted(
      (a, b) => b.getBoundingClientRect().right - a.getBoundingClientRect().right,
    )[0]!;
    return [
      `${document.documentElement.scrollWidth - innerWidth} px: ${widest.tagName}.${widest.classList.value}`,
    ];
  });

describe('skip links', () => {
  it('are out of sight until one has the focus, and are the first to get it', async () => {
    const faults = await inspect(framed, wide, async (page) => {
      const found: string[] = [];
      const seen = await page
        .locator('.skips a, a[href="#main"]')
        .evaluateAll((links) =>
          links
            .filter((link) => link.getBoundingClientRect().bottom > 0)
            .map((link) => `shows “${link.textContent}”`),
        );
      found.push(...seen);
      await page.keyboard.press('Tab');
      const first = await page.evaluate(() => {
        const { top, bottom } = document.activeElement!.getBoundingClientRect();
        return {
          href: document.activeElement?.getAttribute('href'),
          inSight: top >= 0 && bottom <= innerHeight,
        };
      });
      if (first.href !== '#main' || !first.inSight) found.push(`first focus: ${JSON.stringify(first)}`);
      return found;
    });
    expect(faults).toEqual([]);
  });
});

describe('the focus', () => {
  it('is seen wherever it goes, in a ring of two pixels and inside the window', async () => {
    const paths = [
      '/zh/',
      '/en/2024/industry/',
      '/parallel/2024/ecosystem/',
      '/en/2024/figures/',
      '/zh/search/',
    ];
    const faults = await inspect(paths, wide, async (page) => {
      const found: string[] = [];
      for (let stop = 0; stop < 45; stop += 1) {
        await page.keyboard.press('Tab');
        const fault = await page.evaluate(() => {
          const element = document.activeElement!;
          if (element === document.body) return '';
          // A choice of colours shows its ring around its words, a search field as its underline.
          const shown = element.matches('.theme input') ? element.nextElementSibling! : element;
          const style = getComputedStyle(shown);
          const hasRing = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
          const hasLine = element.matches('[type=search]') && style.boxShadow !== 'none';
          const hasMark = element.matches('.mark, [role=group], [tabindex="0"]');
          const { top, bottom } = shown.getBoundingClientRect();
          const name = `${element.tagName}.${element.classList.value} “${element.textContent.trim().slice(0, 20)}”`;
          if (!hasRing && !hasLine && !hasMark) return `no ring: ${name}`;
          return bottom < 0 || top > innerHeight ? `out of sight: ${name}` : '';
        });
        if (fault) found.push(fault);
      }
      return found;
    });
    expect(faults).toEqual([]);
  }, 120_000);
});

describe('a finger', () => {
  it('finds 44 pixels wherever it may touch, but for links within a sentence', async () => {
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
    const faults = await inspect(kinds, phone, (page) =>
      page.evaluate(() => {
        const isInSentence = (element: Element): boolean =>
          element.matches('.figure, .term') ||
          (getComputedStyle(element).display === 'inline' && element.closest('p, td, dd, th, h2') !== null);
        return [...document.querySelectorAll('a[href], button, summary, select, input, label')]
          .filter(
            (element) =>
              element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
              !element.closest('.skips, .book') &&
              !(element.matches('label') && element.querySelector('select, input:not([type=radio])')),
          )
          .filter((element) => !isInSentence(element))
          .map((element) => {
            const { width, height } = element.getBoundingClientRect();
            return { element, width: Math.round(width), height: Math.round(height) };
          })
          .filter(({ width, height }) => width > 0 && (width < 44 || height < 44))
          .map(
            ({ element, width, height }) =>
              `${width} × ${height}: ${element.tagName}.${element.classList.value} “${element.textContent.trim().slice(0, 20)}”`,
          )
          .slice(0, 4);
      }),
    );
    expect(faults).toEqual([]);
  }, 120_000);
});

describe('nothing runs over sideways', () => {
  it('where text is twice as large in a window of 640 pixels', async () => {
    const faults = await inspect(kinds, { viewport: { width: 640, height: 800 } }, async (page) => {
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      return overrun(page);
    });
    expect(faults).toEqual([]);
  }, 120_000);

  // The values of WCAG 2.2, 1.4.12.
  it('where text is spaced out on the narrowest phone', async () => {
    const faults = await inspect(kinds, { viewport: { width: 320, height: 800 } }, async (page) => {
      await page.evaluate(() => {
        for (const element of document.querySelectorAll<HTMLElement>('body *')) {
          element.style.setProperty('line-height', '1.5', 'important');
          element.style.setProperty('letter-spacing', '0.12em', 'important');
          element.style.setProperty('word-spacing', '0.16em', 'important');
        }
      });
      return overrun(page);
    });
    expect(faults).toEqual([]);
  }, 120_000);
});

describe('a reader who asks for more contrast', () => {
  it('gets second text in the colour of the first, and rules of three to one', async () => {
    const faults = await inspect(['/en/2024/industry/'], { contrast: 'more' }, (page) =>
      page.evaluate(() => {
        const colour = (selector: string, property: string): string =>
          getComputedStyle(document.querySelector(selector)!).getPropertyValue(property);
        const found: string[] = [];
        if (colour('.lede', 'color') !== colour('h1', 'color')) found.push('second text is paler');
        // --grey, which tests/unit/styles/palette.test.ts holds to 3 : 1.
        if (colour('.opening li', 'border-top-color') !== 'rgb(133, 143, 158)') found.push('rules are paler');
        return found;
      }),
    );
    expect(faults).toEqual([]);
  });
});

describe('faces that come late', () => {
  it.each(['/zh/', '/en/', '/zh/2024/industry/', '/en/2024/industry/', '/parallel/2024/ecosystem/'])(
    'move nothing on %s',
    async (path) => {
      const page = await opened.browser.newPage(wide);
      await page.route('**/*.woff2', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 700));
        await route.continue();
      });
      await noteShifts(page);
      await page.goto(opened.origin + path);
      await page.evaluate(() => document.fonts.ready);
      await page.waitForTimeout(300);
      const shift = await shiftOf(page);
      await page.close();
      expect(shift).toBeLessThan(0.001);
    },
  );
});
