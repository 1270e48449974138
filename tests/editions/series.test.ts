import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attributeOf, elementsBelow, parsePage, textOf } from '../html.ts';
import { openSite } from '../browser/open-site.ts';
import { findById, folderOfTwoYears, wordsOf } from './two-years-site.ts';

const dist = folderOfTwoYears();
const { visit } = openSite(undefined, undefined, dist);

const rowOf = (path: string, id: string): string =>
  wordsOf(findById(path, id).find(({ tagName }) => tagName === 'tr')!);

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
    const text = textOf(parsePage(dist, 'en/years/index.html'));
    expect(text).toContain('The 2025 report');
    const [series] = findById('en/years/', 'technology-smes');
    const within = [...elementsBelow(series!)];
    expect(
      within.filter((element) => attributeOf(element, 'class') === 'mark').length,
    ).toBeGreaterThanOrEqual(2);
    expect(within.filter(({ tagName }) => tagName === 'tr')).toHaveLength(3);
    expect(textOf(series!)).toContain('+528');
  });

  it('leaves out what changed its unit', () => {
    expect(findById('en/years/', 'high-tech-enterprises')).toEqual([]);
  });

  it.each([
    'zh/years/',
    'en/years/',
    'en/2025/figures/',
    'zh/2025/',
    'en/2024/industry/',
    'parallel/2025/industry/',
  ])('fits a phone, as do others with years (%s)', (path) =>
    visit(
      `/${path}`,
      async (page) => expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320),
      { viewport: { width: 320, height: 800 } },
    ),
  );
});

describe('data and glossary', () => {
  it('give every series with its values, and a difference only where it is honest', () => {
    const series = JSON.parse(readFileSync(join(dist, 'data/series.json'), 'utf8')) as {
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
    const [entry] = findById('en/glossary/', 'cloud-research');
    const years = [...elementsBelow(entry!)].flatMap(
      (element) => /^\/en\/(\d{4})\//.exec(attributeOf(element, 'href') ?? '')?.[1] ?? [],
    );
    expect([...new Set(years)]).toEqual(['2025', '2024']);
  });
});
