import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openSite } from '../browser/open-site.ts';
import { answered, type Shown } from '../search/ask.ts';
import { folderOfTwoYears } from './two-years-site.ts';

const { visit } = openSite(undefined, undefined, folderOfTwoYears());

describe('search in two editions', () => {
  /** Opens the search page at an address and gives what it shows once it has answered. */
  async function searched(address: string, look: (page: Page, first: Shown) => Promise<void>): Promise<void> {
    await visit(address, async (page) => {
      const question = new URL(page.url()).searchParams.get('q') ?? '';
      await look(page, await answered(page, question));
    });
  }
  const yearsIn = (page: Page): Promise<(string | undefined)[]> =>
    page
      .locator('[data-result=text] a')
      .evaluateAll((links) => links.map((link) => /\/(\d{4})\//.exec(link.getAttribute('href') ?? '')?.[1]));
  const count = ({ status }: Shown): string | undefined => /(\d+) paragraphs? found/.exec(status)?.[1];

  it('finds a paragraph in both years, the newer first, and says which is which', () =>
    searched('/en/search/?q=perovskite', async (page, { results }) => {
      const texts = results.filter(({ kind, language }) => kind === 'text' && !language);
      expect((await yearsIn(page)).slice(0, 2)).toEqual(['2025', '2024']);
      expect(texts[0]?.words).toMatch(/^2025 · /);
      expect(texts[1]?.words).toMatch(/^2024 · /);
    }));

  it('is limited to one year by its filter, in both languages; the count and the address follow', () =>
    searched('/en/search/?q=high-tech+enterprises', async (page, first) => {
      const both = Number(count(first));
      await page.locator('[data-filter=edition]').selectOption('2024');
      const limited = await answered(page, 'high-tech enterprises');
      expect(new Set(await yearsIn(page))).toEqual(new Set(['2024']));
      expect(limited.results.some(({ language }) => language !== undefined)).toBe(true);
      expect(Number(count(limited))).toBe(both / 2);
      expect(page.url()).toContain('edition=2024');
      await page.locator('[data-filter=edition]').selectOption('');
      expect(Number(count(await answered(page, 'high-tech enterprises')))).toBe(both);
      expect(page.url()).not.toContain('edition');
    }));

  it('answers an address that names a year, and shows no figure or topic of another', () =>
    searched('/en/search/?q=high-tech+enterprises&edition=2024', async (page, { results }) => {
      expect(await page.locator('[data-filter=edition]').inputValue()).toBe('2024');
      expect(new Set(await yearsIn(page))).toEqual(new Set(['2024']));
      expect(results.map(({ kind }) => kind)).not.toContain('figure');
      expect(results.map(({ kind }) => kind)).not.toContain('topic');
      expect(results.map(({ kind }) => kind)).toContain('term');
    }));

  it('finds what one year alone says, and nothing of it in the other', () =>
    searched('/en/search/?q=%22sample+year+alone%22', async (page, first) => {
      expect(count(first)).toBe('1');
      await page.locator('[data-filter=edition]').selectOption('2024');
      const { results } = await answered(page, '"sample year alone"');
      expect(results.filter(({ tier, language }) => tier === 'match' && !language)).toEqual([]);
    }));

  it('finds a section that only one of the years has', () =>
    searched('/en/search/?q=carbon+fibre&section=people', async (page) => {
      expect(new Set(await yearsIn(page))).toEqual(new Set(['2025']));
    }));

  it('offers the sections of the chosen year alone, and lets go of one that it has not', () =>
    searched('/en/search/?q=carbon+fibre&section=people', async (page) => {
      const section = page.locator('[data-filter=section]');
      const offered = (): Promise<string[]> =>
        section
          .locator('option')
          .evaluateAll((options) => options.map((option) => option.getAttribute('value') ?? ''));
      expect(await section.inputValue()).toBe('people');
      await page.locator('[data-filter=edition]').selectOption('2024');
      await answered(page, 'carbon fibre');
      expect(await offered()).not.toContain('people');
      expect(await section.inputValue()).toBe('');
      expect(new Set(await yearsIn(page))).toEqual(new Set(['2024']));
      await page.locator('[data-filter=edition]').selectOption('2025');
      await answered(page, 'carbon fibre');
      expect(await offered()).toContain('people');
    }));

  it('hands what is chosen in the dialog on to the search page', () =>
    visit('/en/2024/industry/', async (page) => {
      await page.keyboard.press('Control+k');
      await page.locator('dialog.search input').fill('perovskite');
      await answered(page, 'perovskite');
      await page.locator('dialog [data-filter=edition]').selectOption('2024');
      await answered(page, 'perovskite');
      const all = page.locator('dialog a[href*="/search/?q="]');
      expect(await all.getAttribute('href')).toMatch(/q=perovskite&edition=2024$/);
    }));

  it('without scripts leads to the topics of the latest year and to the other years', () =>
    visit(
      '/en/search/',
      async (page) => {
        expect(await page.locator('main select').count()).toBe(0);
        expect(await page.getByRole('heading', { name: 'The 2025 report' }).isVisible()).toBe(true);
        await page.locator('main').getByRole('link', { name: 'All years' }).click();
        expect(new URL(page.url()).pathname).toBe('/en/years/');
      },
      { javaScriptEnabled: false },
    ));
});
