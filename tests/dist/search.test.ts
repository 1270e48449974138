import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { localeFacts, locales } from '#i18n/locales.ts';
import { report } from '#report/report.ts';
import { files, pageAt, placeOf, readBytes, readText } from './site.ts';

interface Fragment {
  readonly url: string;
}

/** A Pagefind file is gzip over `pagefind_dcd` and JSON. */
function unpack(file: string): string {
  return gunzipSync(readBytes(file))
    .toString('utf8')
    .replace(/^pagefind_dcd/, '');
}

const filesOf = (locale: string, pattern: RegExp): readonly string[] =>
  [...files].filter((file) => file.startsWith(`pagefind/${locale}/`) && pattern.test(file));

/** The paragraphs that a bundle holds, whatever the number of its fragments. */
const fragmentsOf = (locale: string): readonly Fragment[] =>
  filesOf(locale, /\.pf_fragment$/).flatMap((file) => {
    const parsed = JSON.parse(unpack(file)) as
      Fragment | readonly Fragment[] | Readonly<Record<string, Fragment>>;
    if (Array.isArray(parsed)) return parsed as readonly Fragment[];
    return 'url' in parsed
      ? [parsed as Fragment]
      : Object.values(parsed as Readonly<Record<string, Fragment>>);
  });

describe('the search index', () => {
  it('has one bundle a language, and nothing of Pagefind’s own interface', () => {
    for (const locale of locales) {
      expect(filesOf(locale, /pagefind\.js$/)).toHaveLength(1);
      expect(filesOf(locale, /wasm\..*\.pagefind$/)).toHaveLength(1);
      expect(
        Object.keys(
          (JSON.parse(readText(`pagefind/${locale}/pagefind-entry.json`)) as { languages: object }).languages,
        ),
      ).toHaveLength(1);
    }
    expect(
      [...files].filter((file) => /pagefind-(ui|modular-ui|highlight|component-ui)|worker/.test(file)),
    ).toEqual([]);
  });

  it.each(locales)('holds every paragraph of a language once, at an address that is there (%s)', (locale) => {
    const expected = report().editions.flatMap(({ id, sections }) =>
      sections.flatMap(({ slug, topics }) =>
        topics.flatMap(({ paragraphs }) =>
          paragraphs.map((paragraph) => `${locale}/${id}/${slug}/#${paragraph.id}`),
        ),
      ),
    );
    const found = fragmentsOf(locale).map(({ url }) => {
      const { path, fragment } = placeOf(url, '');
      expect([url, pageAt(path).ids.has(fragment)]).toEqual([url, true]);
      return `${path}#${fragment}`;
    });
    expect(found.toSorted()).toEqual(expected.toSorted());
  });

  it('leaves the parallel pages out, or every hit would come twice (B18)', () => {
    for (const locale of locales)
      expect(fragmentsOf(locale).filter(({ url }) => url.includes('parallel'))).toEqual([]);
  });

  it('answers first from a small file in the language of the page', () => {
    for (const locale of locales) {
      const [quick = ''] = [...files].filter((file) =>
        new RegExp(`^search/${locale}-[0-9a-f]+\\.json$`).test(file),
      );
      const parsed = JSON.parse(readText(quick)) as { locale: string };
      expect(parsed.locale).toBe(locale);
      expect(localeFacts[locale].tag.startsWith(locale)).toBe(true);
    }
  });
});
