import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  attributeOf,
  elementsBelow,
  filesBelow,
  pagesBelow,
  parsePage,
  textOf,
} from '../../src/build/html.ts';
import { launch } from '../browser/browser.ts';
import { serve, type SiteServer } from '../browser/serve.ts';
import { answered, type Shown } from '../search/ask.ts';
import { copyProject, type SiteBuild } from '../site-build.ts';
import { addEdition } from './next-edition.ts';

let site: SiteBuild;
let browser: Browser;
let server: SiteServer;

beforeAll(async () => {
  site = copyProject('editions');
  addEdition(site.project, 2025, {
    figures: {
      'technology-smes': { value: 10305, printed: '10305家' },
      'major-projects-funding': { value: 236_000_000, printed: '2.36亿元' },
      'sme-projects-growth': { value: 331, printed: '331%' },
      'research-unit-coverage': { value: 95, printed: '95%以上' },
      'global-cluster-rank': { value: 18, printed: '第18位' },
      'outside-capital': { value: 950_000_000, printed: '超过9.5亿元' },
      'high-tech-enterprises': { value: 9100, printed: '9100家', unit: 'institution' },
    },
    renamed: {
      outlook: 'prospects',
      finance: 'funding',
      livelihoods: 'people',
      health: 'care',
      mobility: 'transport',
      incomes: 'earnings',
      financing: 'loans',
    },
    added: {
      'zh/industry': '这一句只在样例年份里出现。',
      'en/industry': ' This sentence stands in the sample year alone.',
    },
  });
  site.build();
  [browser, server] = await Promise.all([launch(), serve(site.dist)]);
});

afterAll(async () => {
  await browser.close();
  await server.close();
  site.remove();
});

const elementsOf = (path: string) => [...elementsBelow(parsePage(site.dist, `${path}index.html`))];
const find = (path: string, fits: (element: ReturnType<typeof elementsOf>[number]) => boolean) =>
  elementsOf(path).filter(fits);

/** Where the edition switch of a page leads, by year. */
function switchOf(path: string): Record<string, string> {
  const [nav] = find(path, (element) =>
    /^(Year of the report|报告年份)$/.test(attributeOf(element, 'aria-label') ?? ''),
  );
  if (!nav) return {};
  const links = [...elementsBelow(nav)].filter(({ tagName }) => tagName === 'a');
  return Object.fromEntries(links.map((link) => [textOf(link).trim(), attributeOf(link, 'href') ?? '']));
}

const headOf = (path: string, rel: string, hreflang?: string): string | undefined => {
  const [link] = find(
    path,
    (element) => attributeOf(element, 'rel') === rel && attributeOf(element, 'hreflang') === hreflang,
  );
  return link && attributeOf(link, 'href');
};

const origin = 'https://qingdao-science.example';

describe('with a second edition', () => {
  it('the front page shows the latest', () => {
    for (const locale of ['zh', 'en'])
      expect(textOf(find(`${locale}/`, ({ tagName }) => tagName === 'h1')[0]!)).toContain('2025');
  });

  it('the front page of a language names the permanent page of the latest edition as canonical', () => {
    expect(headOf('zh/', 'canonical')).toBe(`${origin}/zh/2025/`);
    expect(headOf('zh/2025/', 'canonical')).toBe(`${origin}/zh/2025/`);
    expect(headOf('zh/2024/', 'canonical')).toBe(`${origin}/zh/2024/`);
    expect(headOf('zh/2024/industry/', 'canonical')).toBe(`${origin}/zh/2024/industry/`);
  });

  it('languages name each other within an edition', () => {
    for (const page of ['2024/', '2024/industry/', '2025/', '2025/prospects/', '2025/figures/', 'years/']) {
      expect(headOf(`zh/${page}`, 'alternate', 'en')).toBe(`${origin}/en/${page}`);
      expect(headOf(`en/${page}`, 'alternate', 'zh-CN')).toBe(`${origin}/zh/${page}`);
    }
  });

  it('both editions have all their pages, and no link leads nowhere', () => {
    const files = new Set(filesBelow(site.dist));
    const broken = pagesBelow(site.dist).flatMap((page) =>
      [...elementsBelow(parsePage(site.dist, page))].flatMap((element) => {
        const href = attributeOf(element, 'href');
        if (element.tagName !== 'a' || !href) return [];
        const target = new URL(href, `${origin}/${page.replace(/index\.html$/, '')}`);
        if (target.origin !== origin) return [];
        const { pathname, hash } = target;
        const file = `${decodeURIComponent(pathname.slice(1))}${pathname.endsWith('/') ? 'index.html' : ''}`;
        if (!files.has(file)) return [`${page} → ${href}`];
        return hash && !idsOf(file).has(decodeURIComponent(hash.slice(1))) ? [`${page} → ${href}`] : [];
      }),
    );
    expect([...new Set(broken)]).toEqual([]);
  });
});

const idsByFile = new Map<string, ReadonlySet<string>>();
function idsOf(file: string): ReadonlySet<string> {
  const known = idsByFile.get(file);
  if (known) return known;
  const elements = [...elementsBelow(parsePage(site.dist, file))];
  const ids = new Set(elements.flatMap((element) => attributeOf(element, 'id') ?? []));
  idsByFile.set(file, ids);
  return ids;
}

describe('the edition switch', () => {
  it('leads to the same page where the other edition has it', () => {
    expect(switchOf('en/2024/industry/')).toMatchObject({ 2025: '/en/2025/industry/' });
    expect(switchOf('zh/2025/industry/')).toMatchObject({ 2024: '/zh/2024/industry/' });
    expect(switchOf('en/2024/figures/')).toMatchObject({ 2025: '/en/2025/figures/' });
    expect(switchOf('en/2024/industry/cite/')).toMatchObject({ 2025: '/en/2025/industry/cite/' });
    expect(switchOf('parallel/2024/industry/')).toMatchObject({ 2025: '/parallel/2025/industry/' });
    expect(switchOf('en/')).toMatchObject({ 2024: '/en/2024/' });
  });

  it('follows a topic into a section of another name, and else leads to the front page', () => {
    expect(switchOf('en/2024/outlook/')).toMatchObject({ 2025: '/en/2025/prospects/' });
    expect(switchOf('zh/2024/livelihoods/')).toMatchObject({ 2025: '/zh/2025/' });
  });

  it('is not on pages that belong to no edition', () => {
    for (const path of ['zh/about/', 'en/glossary/', 'en/search/']) expect(switchOf(path)).toEqual({});
  });

  it.each([
    ['the paragraph that is read', 'industry', '#enterprises-2', '/en/2025/industry/#enterprises-2'],
    ['the page where the topic is gone', 'ecosystem', '#finance', '/en/2025/ecosystem/'],
  ])('keeps %s', async (_, section, hash, expected) => {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/en/2024/${section}/${hash}`);
    // As read, not scrolled on: the nearest paragraph is the one that was asked for.
    await page.evaluate(() => document.querySelector(':target')?.scrollIntoView());
    await page
      .getByRole('navigation', { name: 'Year of the report' })
      .getByRole('link', { name: '2025' })
      .click();
    await page.waitForURL('**/en/2025/**');
    expect(page.url().replace(server.origin, '').replace(/#$/, '')).toBe(expected);
    await page.close();
  });

  it('works without scripts', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${server.origin}/zh/2025/industry/`);
    await page.getByRole('navigation', { name: '报告年份' }).getByRole('link', { name: '2024' }).click();
    expect(new URL(page.url()).pathname).toBe('/zh/2024/industry/');
    await page.close();
  });
});

const rowOf = (path: string, id: string): string =>
  textOf(find(path, (element) => attributeOf(element, 'id') === id && element.tagName === 'tr')[0]!)
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .trim();

describe('search', () => {
  /** Opens the search page at an address and gives what it shows once it has answered. */
  async function searched(address: string, look: (page: Page, first: Shown) => Promise<void>): Promise<void> {
    const page = await browser.newPage();
    await page.goto(server.origin + address);
    const question = new URL(page.url()).searchParams.get('q') ?? '';
    await look(page, await answered(page, question));
    await page.close();
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

  it('hands what is chosen in the dialog on to the search page', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/en/2024/industry/`);
    await page.keyboard.press('Control+k');
    await page.locator('dialog.search input').fill('perovskite');
    await answered(page, 'perovskite');
    await page.locator('dialog [data-filter=edition]').selectOption('2024');
    await answered(page, 'perovskite');
    const all = page.locator('dialog a[href*="/search/?q="]');
    expect(await all.getAttribute('href')).toMatch(/q=perovskite&edition=2024$/);
    await page.close();
  });

  it('without scripts leads to the topics of the latest year and to the other years', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${server.origin}/en/search/`);
    expect(await page.locator('main select').count()).toBe(0);
    expect(await page.getByRole('heading', { name: 'The 2025 report' }).isVisible()).toBe(true);
    await page.locator('main').getByRole('link', { name: 'All years' }).click();
    expect(new URL(page.url()).pathname).toBe('/en/years/');
    await page.close();
  });
});

describe('the ledger of the later edition', () => {
  it('says what an exact figure was and by how much it changed, as our arithmetic', () => {
    expect(rowOf('en/2025/figures/', 'technology-smes')).toContain('2024: 9,777 +528 (our arithmetic)');
    expect(rowOf('zh/2025/figures/', 'technology-smes')).toContain('2024年：9777家 +528家（本站推算）');
    expect(rowOf('en/2025/figures/', 'major-projects-funding')).toContain('+RMB 26 million (our arithmetic)');
    expect(rowOf('en/2025/figures/', 'sme-projects-growth')).toContain(
      '+6 percentage points (our arithmetic)',
    );
  });

  it('gives both values and no difference where one is not exact, counts otherwise, or is a rank', () => {
    for (const [id, before] of [
      ['outside-capital', '2024: more than RMB 800 million'],
      ['research-unit-coverage', '2024: at least 93%'],
      ['high-tech-enterprises', '2024: 8,650'],
      ['global-cluster-rank', '2024: 20th'],
    ] as const) {
      const row = rowOf('en/2025/figures/', id);
      expect(row).toContain(before);
      expect(row).not.toContain('our arithmetic');
    }
  });

  it('says nothing of a figure that is new, of years and other codes, or in the first edition', () => {
    expect(rowOf('en/2025/figures/', 'loans')).not.toContain('2024');
    expect(rowOf('en/2025/figures/', 'cluster-list-year')).not.toContain('2024:');
    expect(rowOf('en/2024/figures/', 'technology-smes')).not.toContain('2025');
  });
});

describe('the page of years', () => {
  it('lists the editions and draws each series from the data alone', () => {
    const text = textOf(parsePage(site.dist, 'en/years/index.html'));
    expect(text).toContain('The 2025 report');
    const [series] = find('en/years/', (element) => attributeOf(element, 'id') === 'technology-smes');
    const within = [...elementsBelow(series!)];
    expect(
      within.filter((element) => attributeOf(element, 'class') === 'mark').length,
    ).toBeGreaterThanOrEqual(2);
    expect(within.filter(({ tagName }) => tagName === 'tr')).toHaveLength(3);
    expect(textOf(series!)).toContain('+528');
  });

  it('leaves out what changed its unit', () => {
    expect(find('en/years/', (element) => attributeOf(element, 'id') === 'high-tech-enterprises')).toEqual(
      [],
    );
  });

  it('fits a phone', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
    for (const path of [
      'zh/years/',
      'en/years/',
      'en/2025/figures/',
      'zh/2025/',
      'en/2024/industry/',
      'parallel/2025/industry/',
    ]) {
      await page.goto(`${server.origin}/${path}`);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect([path, width]).toEqual([path, 320]);
    }
    await page.close();
  });
});

describe('data and glossary', () => {
  it('give every series with its values, and a difference only where it is honest', () => {
    const series = JSON.parse(readFileSync(join(site.dist, 'data/series.json'), 'utf8')) as {
      id: string;
      points: { edition: string; value: number; difference: number | null }[];
    }[];
    const pointsOf = (id: string) => series.find((one) => one.id === id)?.points;
    expect(pointsOf('technology-smes')).toMatchObject([
      { edition: '2024', value: 9777, difference: null },
      { edition: '2025', value: 10305, difference: 528 },
    ]);
    expect(pointsOf('outside-capital')?.at(-1)?.difference).toBeNull();
    expect(pointsOf('loans')).toBeUndefined();
  });

  it('say where a term is used in every edition, the latest first', () => {
    const [entry] = find('en/glossary/', (element) => attributeOf(element, 'id') === 'cloud-research');
    const years = [...elementsBelow(entry!)].flatMap(
      (element) => /^\/en\/(\d{4})\//.exec(attributeOf(element, 'href') ?? '')?.[1] ?? [],
    );
    expect([...new Set(years)]).toEqual(['2025', '2024']);
  });
});

describe('with one edition', () => {
  it('nothing speaks of years', () => {
    const folder = process.env['DIST'] ?? 'dist';
    if (!existsSync(folder)) return;
    expect(existsSync(join(folder, 'zh/years'))).toBe(false);
    expect(existsSync(join(folder, 'data/series.json'))).toBe(false);
    for (const page of pagesBelow(folder)) {
      const html = readFileSync(join(folder, page), 'utf8');
      expect([page, /data-missing|data-before|years\/|\.series|EditionSwitch/.test(html)]).toEqual([
        page,
        false,
      ]);
    }
  });
});
