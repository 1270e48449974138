import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { figureOf, writtenFigure } from '../figures.ts';
import { openSite } from './open-site.ts';

const opened = openSite();

const { visit } = opened;

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;

describe('an address with a stray sign', () => {
  it('stops nothing on its page', () =>
    visit('/en/2024/industry/#50%', async (page) => {
      await page.keyboard.press('Control+k');
      await page.locator('dialog.search input').waitFor();
    }));
});

describe('the next page', () => {
  it('is rendered ahead once the pointer is over the end of this one, and not before', () =>
    visit('/en/2024/industry/', async (page) => {
      const session = await page.context().newCDPSession(page);
      const asked: string[] = [];
      session.on('Preload.prerenderStatusUpdated', ({ key }) => asked.push(new URL(key.url).pathname));
      await session.send('Preload.enable');
      await page.mouse.move(640, 450);
      await page.waitForTimeout(500);
      expect(asked).toEqual([]);
      await page.mouse.wheel(0, 100_000);
      await expect.poll(() => asked).toContain('/en/2024/platforms/');
    }));
});

describe('the language switch', () => {
  it('keeps the paragraph and moves the focus there', () =>
    visit('/zh/2024/livelihoods/#mobility-2', async (page) => {
      await page.getByRole('navigation', { name: '语言' }).getByRole('link', { name: 'English' }).click();
      await page.waitForURL('**/en/2024/livelihoods/#mobility*');
      const target = await page.evaluate(() => document.querySelector(':target')?.id);
      expect(target).toBe(new URL(page.url()).hash.slice(1));
      const focused = await page.evaluate(() =>
        document.querySelector(':target')?.contains(document.activeElement),
      );
      expect(focused).toBe(true);
    }));

  it('keeps the paragraph by plain links without scripts', () =>
    visit(
      '/en/2024/industry/',
      async (page) => {
        await page.locator('#enterprises .marks a[hreflang="zh-CN"]').first().click();
        expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe(
          '/zh/2024/industry/#enterprises',
        );
        await page.locator('#enterprises-2 .marks a').first().click();
        expect(new URL(page.url()).hash).toBe('#enterprises-2');
      },
      { javaScriptEnabled: false },
    ));

  it('leads to both languages at once and back to the same paragraph', () =>
    visit('/en/2024/platforms/#basic-research-2', async (page) => {
      await page.getByRole('link', { name: 'Both', exact: true }).click();
      await page.waitForURL('**/parallel/2024/platforms/#basic-research*');
      const { hash } = new URL(page.url());
      await page.locator('.tongues a[hreflang="en"]').click();
      await page.waitForURL(`**/en/2024/platforms/${hash}`);
    }));
});

describe('the parallel view', () => {
  it('has its title where it stays, even where a browser paints it half read', () =>
    visit(
      '/parallel/2024/industry/',
      async (page) => {
        const [whole, half] = await page.evaluate(() => {
          const title = document.querySelector('h1 [lang=zh-CN]')!;
          const top = (): number => title.getBoundingClientRect().top;
          const before = top();
          while (title.nextSibling) title.nextSibling.remove();
          return [before, top()];
        });
        expect(half).toBe(whole);
      },
      phone,
    ));

  it('begins both languages of a pair on one line', () =>
    visit('/parallel/2024/industry/', async (page) => {
      const offsets = await page.evaluate(() =>
        [...document.querySelectorAll('div.pair')].map((pair) => {
          const top = (lang: string): number => {
            return pair.querySelector(`[lang=${lang}]`)!.getBoundingClientRect().top;
          };
          return Math.abs(top('zh-CN') - top('en'));
        }),
      );
      expect(offsets.length).toBeGreaterThan(5);
      expect(Math.max(...offsets)).toBeLessThanOrEqual(1);
    }));

  it('stacks pairs on a phone in the order the reader chooses', () =>
    visit(
      '/parallel/2024/industry/',
      async (page) => {
        const first = () =>
          page.evaluate(() => {
            const [chinese, english] = ['zh-CN', 'en'].map(
              (lang) => document.querySelector(`div.pair p[lang=${lang}]`)!.getBoundingClientRect().top,
            );
            return chinese! < english! ? 'zh' : 'en';
          });
        expect(await first()).toBe('zh');
        await page
          .locator('label', { hasText: 'English' })
          .locator('input[name=order]')
          .check({ force: true });
        expect(await first()).toBe('en');
        await expect(page.locator('figure:visible h3').first().innerText()).resolves.toMatch(
          /^[^\p{Script=Han}]+$/u,
        );
      },
      phone,
    ));
});

describe('the card of a figure', () => {
  it.each([
    ['click', async (page: Page) => page.locator('a.figure', { hasText: '8,650' }).first().click()],
    ['Enter', async (page: Page) => page.locator('a.figure', { hasText: '8,650' }).first().press('Enter')],
    ['Space', async (page: Page) => page.locator('a.figure', { hasText: '8,650' }).first().press(' ')],
  ])('opens by %s, says both languages, and gives the focus back', (_, open) =>
    visit('/en/2024/industry/', async (page) => {
      await open(page);
      const card = page.getByRole('dialog');
      await card.waitFor();
      const words = await card.innerText();
      for (const part of [
        '8,650',
        '8650家',
        '1/4',
        'enterprises in Shandong Province',
        'without qualification',
      ])
        expect(words).toContain(part);
      expect(await card.evaluate((element) => element.contains(document.activeElement))).toBe(true);
      await page.keyboard.press('Escape');
      await card.waitFor({ state: 'hidden' });
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('8,650');
    }),
  );

  it('is a link to the ledger without scripts', () =>
    visit(
      '/zh/2024/industry/',
      async (page) => {
        await page
          .locator('a.figure', { hasText: writtenFigure('technology-smes', 'zh') })
          .first()
          .click();
        expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe(
          '/zh/2024/figures/#technology-smes',
        );
      },
      { javaScriptEnabled: false },
    ));

  it('opens for a term, with its explanation', () =>
    visit(
      '/zh/2024/ecosystem/',
      async (page) => {
        await page.locator('a.term', { hasText: '硕果金' }).first().tap();
        const words = await page.getByRole('dialog').innerText();
        expect(words).toContain('Shuoguo');
      },
      phone,
    ));

  it('follows the link where the card cannot be had', async () => {
    const page = await opened.browser.newPage();
    await page.route('**/cards/**', (route) => route.abort());
    await page.goto(`${opened.origin}/zh/2024/industry/`);
    await page.locator('a.figure').first().click();
    await page.waitForURL('**/zh/2024/figures/#**');
    await page.close();
  });
});

describe('the theme', () => {
  it('follows the system, and a choice lasts from page to page', () =>
    visit(
      '/zh/',
      async (page) => {
        const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
        expect(await paper()).toBe('rgb(15, 23, 32)');
        await page.locator('input[name=theme][value=light]').check({ force: true });
        expect(await paper()).toBe('rgb(255, 255, 255)');
        await page.goto(`${opened.origin}/en/about/`);
        expect(await paper()).toBe('rgb(255, 255, 255)');
        expect(await page.locator('input[name=theme][value=light]').isChecked()).toBe(true);
        await page.locator('input[name=theme][value=auto]').check({ force: true });
        expect(await paper()).toBe('rgb(15, 23, 32)');
      },
      { colorScheme: 'dark' },
    ));

  it('can be chosen without scripts', () =>
    visit(
      '/zh/',
      async (page) => {
        await page.locator('.theme label', { hasText: '深色' }).click();
        const heading = page.locator('h1');
        expect(await heading.evaluate((element) => getComputedStyle(element).color)).toBe(
          'rgb(232, 237, 242)',
        );
      },
      { javaScriptEnabled: false, colorScheme: 'light' },
    ));
});

describe('the ledger', () => {
  it('is complete without scripts, and shows no control that does nothing', () =>
    visit(
      '/en/2024/figures/',
      async (page) => {
        expect(await page.locator('.ledger tr[id]').count()).toBeGreaterThanOrEqual(70);
        expect(await page.locator('ledger-controls').isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    ));

  it('filters by word and number, and says how many are shown', () =>
    visit('/en/2024/figures/', async (page) => {
      await page.getByRole('searchbox').fill(String(figureOf('technology-smes').value));
      expect(await page.locator('.ledger tr[id]:visible').count()).toBe(1);
      expect(await page.locator('ledger-controls [role=status]').innerText()).toBe('1 figure shown');
      await page.getByRole('searchbox').fill('nothing at all');
      expect(await page.locator('ledger-controls [role=status]').innerText()).toContain('Clear the filter');
      await page.getByRole('button', { name: 'Clear' }).click();
      await page.getByLabel('Show').selectOption('share');
      expect(await page.locator('.ledger tr[id]:visible').count()).toBe(12);
    }));

  it('sorts by number and back into the order of the report', () =>
    visit('/zh/2024/figures/', async (page) => {
      const values = () =>
        page
          .locator('.ledger tr[id]')
          .evaluateAll((rows) => rows.map((row) => Number((row as HTMLElement).dataset['value'])));
      const report = await values();
      await page.getByLabel('排列').selectOption('value');
      expect(await values()).toEqual([...report].sort((a, b) => b - a));
      await page.getByLabel('排列').selectOption('report');
      expect(await values()).toEqual(report);
    }));
});
