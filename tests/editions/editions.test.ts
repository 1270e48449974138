import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { report } from '#report/report.ts';
import { filesBelow, pagesBelow } from '#delivery/built-files.ts';
import { attributeOf, elementsBelow, parsePage, textOf } from '../html.ts';
import { openSite } from '../browser/open-site.ts';
import { distFolder } from '../build.ts';
import { find, folderOfTwoYears } from './two-years-site.ts';

const dist = folderOfTwoYears();
const opened = openSite(undefined, undefined, dist);

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
    const files = new Set(filesBelow(dist));
    const broken = pagesBelow(dist).flatMap((page) =>
      [...elementsBelow(parsePage(dist, page))].flatMap((element) => {
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
  const elements = [...elementsBelow(parsePage(dist, file))];
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
    await opened.visit(`/en/2024/${section}/${hash}`, async (page) => {
      // As read, not scrolled on: the nearest paragraph is the one that was asked for.
      await page.evaluate(() => document.querySelector(':target')?.scrollIntoView());
      await page
        .getByRole('navigation', { name: 'Year of the report' })
        .getByRole('link', { name: '2025' })
        .click();
      await page.waitForURL('**/en/2025/**');
      expect(page.url().replace(opened.origin, '').replace(/#$/, '')).toBe(expected);
    });
  });

  it('works without scripts', () =>
    opened.visit(
      '/zh/2025/industry/',
      async (page) => {
        await page.getByRole('navigation', { name: '报告年份' }).getByRole('link', { name: '2024' }).click();
        expect(new URL(page.url()).pathname).toBe('/zh/2024/industry/');
      },
      { javaScriptEnabled: false },
    ));
});

/** The site as it is: once it has several editions itself, there is nothing left to compare. */
describe.skipIf(report().editions.length > 1)('with one edition', () => {
  it('nothing speaks of years', () => {
    expect(existsSync(join(distFolder, 'zh/years'))).toBe(false);
    expect(existsSync(join(distFolder, 'data/series.json'))).toBe(false);
    for (const page of pagesBelow(distFolder)) {
      const html = readFileSync(join(distFolder, page), 'utf8');
      expect([page, /data-missing|data-before|years\/|\.series|EditionSwitch/.test(html)]).toEqual([
        page,
        false,
      ]);
    }
  });
});
