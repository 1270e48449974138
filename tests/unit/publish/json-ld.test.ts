import { describe, expect, it } from 'vitest';
import { locales } from '#i18n/locales.ts';
import { type DescribedPage, jsonLd, writeJsonLd } from '#publish/json-ld.ts';
import { listedPages } from '#publish/pages.ts';
import { latestEdition } from '#report/report.ts';
import { address } from './support.ts';
import { fits, isKindOf, isTypeOfThing, rangeOf } from './schema-org.ts';

type Value = string | number | boolean | Value[] | { readonly [property: string]: Value };

const edition = latestEdition();
const pages: readonly DescribedPage[] = listedPages().flatMap((page) =>
  locales.map((locale) => ({
    kind: page.kind,
    edition: page.edition,
    locale,
    title: page.title[locale],
    description: page.description[locale],
    path: page.path,
  })),
);
const graphOf = (page: DescribedPage): Value[] =>
  (JSON.parse(writeJsonLd(jsonLd(page, address))) as { '@graph': Value[] })['@graph'];
const find = (kind: DescribedPage['kind'], locale: 'zh' | 'en'): DescribedPage =>
  pages.find((page) => page.kind === kind && page.locale === locale)!;

/** Every thing in a value, and faults against the vocabulary. */
function faultsIn(value: Value, path: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => faultsIn(item, `${path}[${index}]`));
  if (typeof value !== 'object') return value === '' ? [`${path} is empty`] : [];
  const type = String(value['@type']);
  if (!isTypeOfThing(type)) return [`${path}: no type "${type}"`];
  return Object.entries(value).flatMap(([property, inner]) => {
    if (property.startsWith('@')) return [];
    const range = rangeOf(type, property);
    if (!range) return [`${path}: ${type} has no property "${property}"`];
    const misfits = [inner].flat().filter((each) => !fits(each, range));
    return [
      ...misfits.map((each) => `${path}.${property}: ${JSON.stringify(each)} is none of ${range.join(', ')}`),
      ...faultsIn(inner, `${path}.${property}`),
    ];
  });
}

describe('structured data', () => {
  it('uses no type, property or kind of value that schema.org does not have there', () => {
    expect(pages.flatMap((page) => graphOf(page).flatMap((thing) => faultsIn(thing, page.kind)))).toEqual([]);
  });

  it('is held to the whole vocabulary: what is not in it is found', () => {
    expect(isKindOf('Report', 'CreativeWork')).toBe(true);
    expect(isKindOf('Report', 'Organization')).toBe(false);
    expect(faultsIn({ '@type': 'Reprot' }, 'here')).toEqual(['here: no type "Reprot"']);
    expect(faultsIn({ '@type': 'Report', bookEdition: 'first' }, 'here')).toEqual([
      'here: Report has no property "bookEdition"',
    ]);
    expect(faultsIn({ '@type': 'Report', isBasedOn: { '@type': 'Person' } }, 'here')).toHaveLength(1);
    expect(faultsIn({ '@type': 'Report', author: 'A name' }, 'here')).toHaveLength(1);
  });

  it('of a report ties it to its source and to its counterpart, the Chinese being the work (S4)', () => {
    for (const kind of ['front', 'section'] as const) {
      const [chinese] = graphOf(find(kind, 'zh')).filter(
        (thing) => (thing as { '@type': string })['@type'] === 'Report',
      );
      const [english] = graphOf(find(kind, 'en')).filter(
        (thing) => (thing as { '@type': string })['@type'] === 'Report',
      );
      expect(chinese).toMatchObject({
        inLanguage: 'zh-CN',
        workTranslation: [{ '@id': (english as { '@id': string })['@id'], inLanguage: 'en' }],
        isBasedOn: { '@type': 'NewsArticle', headline: edition.source.title.zh },
      });
      expect(english).toMatchObject({
        inLanguage: 'en',
        translationOfWork: [{ '@id': (chinese as { '@id': string })['@id'], inLanguage: 'zh-CN' }],
      });
    }
  });

  it('of the data page has what Google asks of a dataset', () => {
    for (const locale of locales) {
      const [dataset] = graphOf(find('data', locale)) as { description: string; distribution: object[] }[];
      expect(dataset?.description.length).toBeGreaterThanOrEqual(50);
      expect(dataset?.description.length).toBeLessThanOrEqual(5000);
      expect(dataset?.distribution.length).toBeGreaterThan(4);
    }
  });

  it('numbers the steps of a breadcrumb from 1', () => {
    const list = graphOf(find('section', 'en'))[1] as { itemListElement: { position: number }[] };
    expect(list.itemListElement.map(({ position }) => position)).toEqual([1, 2]);
  });

  it('of a section stays below 2,000 bytes, since it travels in the first round trip', () => {
    for (const page of pages.filter(({ kind }) => kind === 'section'))
      expect(Buffer.byteLength(writeJsonLd(jsonLd(page, address)))).toBeLessThan(2000);
  });

  it('cannot be ended by a text inside it', () => {
    expect(writeJsonLd({ name: '</script><script>' })).not.toContain('<');
  });
});
