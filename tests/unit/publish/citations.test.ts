import { describe, expect, it } from 'vitest';
import { type Locale, locales, localize } from '#i18n/locales.ts';
import { pathToLedger, pathToSection } from '#i18n/paths.ts';
import { type Citable, citableEdition, citableLedger, citablesOf } from '#publish/citables.ts';
import { citationsOf, cutAtDay, openDay, texEscaped } from '#publish/citations.ts';
import { referenceFile } from '#publish/references.ts';
import type { Edition } from '#report/model.ts';
import { latestEdition } from '#report/report.ts';
import { address } from './support.ts';

/** Words of our own, so that a change of the content is no change of the forms. */
const edition: Edition = {
  ...latestEdition(),
  id: '2024',
  year: 2024,
  title: { zh: '青岛科技', en: 'Qingdao Science & Technology' },
  publisher: { zh: '某某出版社', en: 'Press & Sons' },
  published: '2026-11-23',
  updated: '2026-12-01',
  source: {
    ...latestEdition().source,
    title: { zh: '一篇报道', en: 'An article' },
    outlet: { zh: '某报', en: 'A Newspaper' },
  },
};
const inSection = (locale: Locale, fragment?: string) => pathToSection(locale, '2024', 'industry', fragment);
const page: Citable = {
  id: 'industry',
  edition,
  title: { zh: '强产业、助发展', en: 'Stronger industry, faster development' },
  path: localize((locale) => inSection(locale)),
};
const things = {
  edition: citableEdition(edition),
  page,
  paragraph: {
    ...page,
    id: 'enterprises',
    part: { zh: '第2.3.1段', en: 'para. 2.3.1' },
    path: localize((locale) => inSection(locale, 'enterprises')),
  },
  figure: {
    ...citableLedger(edition),
    id: 'some-share',
    part: { zh: '研发机构覆盖率：93%以上', en: 'R&D units, at least 93%' },
    path: localize((locale) => pathToLedger(locale, '2024', 'some-share')),
  },
  exhibit: {
    ...page,
    id: 'some-exhibit',
    part: { zh: '图2.1：四笔钱', en: 'Fig. 2.1: Four kinds of money' },
    path: localize((locale) => inSection(locale, 'some-exhibit')),
  },
} satisfies Record<string, Citable>;
const day = '2026-12-05';

describe('a citation', () => {
  it.each(locales)('has its agreed form for page, paragraph, figure and exhibit (%s)', async (locale) => {
    const written = Object.entries(things).map(([kind, what]) =>
      Object.entries(citationsOf(what, locale, address, day))
        .map(([form, text]) => `[${kind}, ${form}]\n${text}\n`)
        .join('\n'),
    );
    await expect(written.join('\n')).toMatchFileSnapshot(`./golden/citations.${locale}.txt`);
  });

  it('follows GB/T 7714—2015 for electronic resources: 责任者. 题名[EB/OL]. (发布日期)[引用日期]. 获取路径.', () => {
    for (const locale of locales)
      for (const what of Object.values(things))
        expect(citationsOf(what, locale, address, day).gbt).toMatch(
          /^[^[\]]+\. [^[\]]+\[EB\/OL\]\. \(2026-11-23\)\[2026-12-05\]\. https:\/\/\S+\.$/,
        );
  });

  it('follows APA 7 for webpages: Author. (year, month day). Title. Site. URL without a full stop', () => {
    expect(citationsOf(things.page, 'en', address, day).apa).toBe(
      'Press & Sons. (2026, November 23). Stronger industry, faster development. Qingdao Science & Technology 2024. https://qingdao-science.example/en/2024/industry/',
    );
    expect(citationsOf(things.edition, 'en', address, day).apa).toBe(
      'Press & Sons. (2026, November 23). Qingdao Science & Technology 2024. https://qingdao-science.example/en/2024/',
    );
  });

  it('writes BibTeX whose braces match and whose commands of TeX are escaped', () => {
    for (const locale of locales)
      for (const what of [
        ...Object.values(things),
        ...edition.sections.flatMap(({ slug }) => citablesOf(edition, slug)),
      ]) {
        const { bibtex } = citationsOf(what, locale, address, day);
        const bare = bibtex.replace(/\\./g, '');
        expect(bare.split('{').length).toBe(bare.split('}').length);
        expect(bare.replace(/(?:howpublished|url) = \{.*/g, '')).not.toMatch(/[&%$#_]/);
        expect(bibtex).toMatch(/^@misc\{[a-z0-9-]+,\n/);
      }
    expect(texEscaped('R&D 93% #1 {x}')).toBe('R\\&D 93\\% \\#1 \\{x\\}');
  });

  it('writes RIS that begins with a type, ends with ER, and has two-letter tags', () => {
    for (const locale of locales)
      for (const what of Object.values(things)) {
        const lines = citationsOf(what, locale, address, day).ris.split('\n');
        expect(lines[0]).toBe('TY  - ELEC');
        expect(lines.at(-1)).toBe('ER  - ');
        for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
        expect(lines).toContain('Y2  - 2026/12/05');
      }
  });

  it('leaves the day out, or its place open, where nobody knows the day', () => {
    const without = citationsOf(things.page, 'zh', address);
    expect(without.gbt).toContain('[引用日期]');
    expect(`${without.bibtex}${without.ris}`).not.toMatch(/urldate|Y2/);
    const open = citationsOf(things.page, 'zh', address, openDay);
    const slots = (text: string) => cutAtDay(text).flatMap(({ separator }) => separator ?? []);
    expect([slots(open.gbt), slots(open.bibtex), slots(open.ris), slots(open.apa)]).toEqual([
      ['-'],
      ['-'],
      ['/'],
      [],
    ]);
    expect(
      cutAtDay(open.gbt)
        .map(({ words }) => words)
        .join(''),
    ).toBe(open.gbt);
  });

  it('has an id of its own on its page, so that an anchor finds it', () => {
    for (const { slug } of edition.sections) {
      const ids = citablesOf(edition, slug).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('covers every section, paragraph, figure and exhibit of the edition', () => {
    const ids = new Set(
      [undefined, ...edition.sections.map(({ slug }) => slug)].flatMap((section) =>
        citablesOf(edition, section).map(({ id }) => id),
      ),
    );
    const wanted = [
      ...edition.figures.map(({ id }) => id),
      ...edition.exhibits.map(({ id }) => id),
      ...edition.sections.flatMap(({ slug, topics }) => [
        slug,
        ...topics.flatMap(({ paragraphs }) => paragraphs.map(({ id }) => id)),
      ]),
    ];
    expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('the file for reference managers', () => {
  it('holds one entry for each thing, and no day of access', () => {
    const count = citablesOf(edition, 'industry').length;
    const bib = referenceFile(edition, 'industry', 'en', 'bibtex', address);
    const ris = referenceFile(edition, 'industry', 'en', 'ris', address);
    expect(bib.match(/^@misc/gm)).toHaveLength(count);
    expect(ris.match(/^TY {2}- /gm)).toHaveLength(count);
    expect(ris.replaceAll('\r\n', '')).not.toContain('\n');
    expect(bib + ris).not.toMatch(/urldate|Y2 {2}-/);
  });
});
