import { describe, expect, it } from 'vitest';
import { locales } from '#i18n/locales.ts';
import { citationMeta } from '#publish/meta.ts';
import { listedPages } from '#publish/pages.ts';
import { site } from './support.ts';

/** The fifteen elements of Dublin Core (DCMI, ISO 15836-1). */
const dublinCore = [
  'contributor',
  'coverage',
  'creator',
  'date',
  'description',
  'format',
  'identifier',
  'language',
  'publisher',
  'relation',
  'rights',
  'source',
  'subject',
  'title',
  'type',
];
/** Highwire Press tags, as Zotero and Google Scholar read them. */
const highwire = [
  'title',
  'author',
  'publication_date',
  'online_date',
  'language',
  'public_url',
  'publisher',
  'abstract_html_url',
  'keywords',
];

const tags = listedPages()
  .filter(({ kind }) => kind === 'front' || kind === 'section')
  .flatMap(({ kind, edition, path, title, description }) =>
    locales.map((locale) => ({
      locale,
      edition,
      meta: citationMeta(
        { kind, edition, locale, path, title: title[locale], description: description[locale] },
        site,
      ),
    })),
  );

describe('citation data in the head of a report page', () => {
  it('uses names of Dublin Core and Highwire Press only', () => {
    for (const { meta } of tags)
      for (const { name } of meta) {
        const [, scheme, element] = /^(DC\.|citation_)(.+)$/.exec(name) ?? [];
        expect(scheme === 'DC.' ? dublinCore : highwire).toContain(element);
      }
  });

  it('has every name that the requirements list (S8), none of them empty', () => {
    for (const { meta } of tags) {
      const names = meta.map(({ name }) => name);
      expect(names).toEqual(
        expect.arrayContaining([
          'DC.title',
          'DC.language',
          'DC.date',
          'DC.source',
          'DC.identifier',
          'citation_title',
          'citation_publication_date',
          'citation_language',
          'citation_public_url',
        ]),
      );
      expect(meta.filter(({ content }) => content === '')).toEqual([]);
    }
  });

  it('writes dates as each scheme wants them: 2026-11-23 and 2026/11/23', () => {
    for (const { meta, edition } of tags) {
      const of = (key: string) => meta.find(({ name }) => name === key)?.content;
      expect(of('DC.date')).toBe(edition.published);
      expect(of('citation_publication_date')).toMatch(/^\d{4}\/\d\d\/\d\d$/);
    }
  });
});
