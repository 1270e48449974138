import { describe, expect, it } from 'vitest';
import { localeFacts, locales } from '#i18n/locales.ts';
import { report } from '#report/report.ts';
import { attributeOf, type Element, type Node } from '../html.ts';
import {
  type BuiltPage,
  isRead,
  languageOf,
  localeOf,
  metaOf,
  named,
  pageAt,
  pages,
  placeOf,
  readText,
  relationsOf,
  settings,
  titleOf,
} from './site.ts';

const ofLocale = (locale: string): readonly BuiltPage[] =>
  pages.filter(({ path }) => localeOf(path) === locale);
const editions = report().editions;
const sections = editions.flatMap(({ id, sections }) => sections.map(({ slug }) => ({ id, slug })));

describe('both languages', () => {
  it('have the same addresses (B3)', () => {
    const [first, ...others] = locales.map((locale) =>
      ofLocale(locale).map(({ path }) => path.slice(locale.length)),
    );
    expect(first?.length).toBeGreaterThan(20);
    for (const other of others) expect(other).toEqual(first);
  });

  it('have the same ids on every page, so that every fragment survives the switch (B2)', () => {
    const [first, ...others] = locales;
    for (const { path, ids } of ofLocale(first))
      for (const other of others) {
        // Names inside drawings and notes say their language; they are no places that anyone links to.
        const neutral = (all: ReadonlySet<string>, locale: string): readonly string[] =>
          [...all].map((id) => id.replace(new RegExp(`-${locale}(?=-|$)`), '')).sort();
        const counterpart = pageAt(path.replace(first, other));
        expect([path, neutral(counterpart.ids, other)]).toEqual([path, neutral(ids, first)]);
      }
  });

  it.each(sections)('stand in the parallel view of $slug with the very ids of the pages', ({ id, slug }) => {
    const { topics } = editions
      .find((edition) => edition.id === id)!
      .sections.find((section) => section.slug === slug)!;
    const places = topics.flatMap(({ paragraphs }) => paragraphs.map(({ id }) => id));
    expect(places.length).toBeGreaterThan(0);
    for (const path of [...locales.map((locale) => `${locale}/${id}/${slug}/`), `parallel/${id}/${slug}/`])
      for (const place of places)
        expect([path, place, pageAt(path).ids.has(place)]).toEqual([path, place, true]);
  });
});

describe('every page', () => {
  it('says its language as one tag (T1)', () => {
    for (const page of pages) {
      const [first = ''] = page.path.split('/');
      const expected = first in localeFacts ? localeFacts[first as 'zh'].tag : languageOf(page);
      expect([page.path, languageOf(page)]).toEqual([page.path, expected]);
      expect(Object.values(localeFacts).map(({ tag }) => tag)).toContain(languageOf(page));
    }
  });

  it('marks every word of Chinese that stands in an English text with its language (T1)', () => {
    const faults: string[] = [];
    const walk = (node: Node, language: string, path: string): void => {
      const own = 'attrs' in node ? attributeOf(node, 'lang') : undefined;
      const here = own ?? language;
      const isText = node.nodeName === '#text' && 'value' in node;
      if (isText && here === 'en' && /\p{Script=Han}/u.test(node.value))
        faults.push(`${path}: ${node.value.trim().slice(0, 40)}`);
      if (['style', 'script'].includes(node.nodeName)) return;
      for (const child of 'childNodes' in node ? node.childNodes : []) walk(child, here, path);
    };
    for (const page of pages) walk(named(page, 'body')[0]!, languageOf(page), page.path);
    expect(faults).toEqual([]);
  });
});

describe('hreflang (S1)', () => {
  const alternatesOf = (page: BuiltPage): Readonly<Record<string, string>> =>
    Object.fromEntries(
      relationsOf(page, 'alternate').flatMap((link) => {
        const language = attributeOf(link, 'hreflang');
        return language && attributeOf(link, 'type') === undefined
          ? [[language, attributeOf(link, 'href') ?? '']]
          : [];
      }),
    );
  const canonicalOf = (page: BuiltPage): string =>
    relationsOf(page, 'canonical').map((link) => attributeOf(link, 'href') ?? '')[0] ?? '';
  const listed = pages.filter(
    (page) => localeOf(page.path) && !metaOf(page, 'robots').some((rule) => rule.includes('noindex')),
  );

  it('names every language and the choice of languages on every page, as absolute addresses', () => {
    expect(listed.length).toBeGreaterThan(40);
    for (const page of listed) {
      const alternates = alternatesOf(page);
      expect([page.path, Object.keys(alternates).sort()]).toEqual([
        page.path,
        [...locales.map((locale) => localeFacts[locale].tag), 'x-default'].sort(),
      ]);
      expect(alternates['x-default']).toBe(`${settings.origin}${settings.base}`);
      for (const address of Object.values(alternates)) expect(address).toMatch(/^https:\/\//);
    }
  });

  it('is answered by the page it names, and names the page itself by its canonical address', () => {
    for (const page of listed) {
      const alternates = alternatesOf(page);
      expect([page.path, alternates[languageOf(page)]]).toEqual([page.path, canonicalOf(page)]);
      for (const locale of locales) {
        const target = pageAt(placeOf(alternates[localeFacts[locale].tag] ?? '', page.path).path);
        expect([page.path, alternatesOf(target)]).toEqual([page.path, alternates]);
        expect(languageOf(target)).toBe(localeFacts[locale].tag);
      }
    }
  });

  it('is the same in the map of the site, which lists every canonical page once', () => {
    const map = readText('sitemap.xml');
    const entries = [...map.matchAll(/<url><loc>([^<]+)<\/loc>(.*?)<\/url>/gs)].map(
      ([, loc = '', rest = '']) => ({
        loc,
        alternates: Object.fromEntries(
          [...rest.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, tag, href]) => [tag, href]),
        ) as Record<string, string>,
      }),
    );
    const canonical = new Set(listed.map(canonicalOf));
    expect(new Set(entries.map(({ loc }) => loc)).size).toBe(entries.length);
    const mapped = entries.map(({ loc }) => loc).filter((loc) => localeOf(placeOf(loc, '').path));
    expect(mapped.toSorted()).toEqual([...canonical].sort());
    for (const { loc, alternates } of entries.filter(({ loc }) => canonical.has(loc)))
      expect([loc, alternates]).toEqual([loc, alternatesOf(pageAt(placeOf(loc, '').path))]);
    expect(readText('sitemap.txt').trim().split('\n').toSorted()).toEqual(
      entries.map(({ loc }) => loc).sort(),
    );
  });
});

describe('titles and descriptions', () => {
  it('differ from page to page within a language, but for the front page and its edition', () => {
    for (const locale of locales) {
      const titles = ofLocale(locale)
        .filter((page) =>
          relationsOf(page, 'canonical').some((link) => attributeOf(link, 'href')?.endsWith(page.path)),
        )
        .map(titleOf);
      expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    }
  });

  it('are there, one of each, and fit a search result', () => {
    for (const page of pages.filter(isRead)) {
      expect(named(page, 'title')).toHaveLength(1);
      const [description = '', ...more] = metaOf(page, 'description');
      expect([page.path, more.length]).toEqual([page.path, 0]);
      // A result shows about 78 Han characters or 155 Latin letters; pages in both languages say it twice.
      const width = description.replaceAll(/[\p{Script=Han}，。、；：！？“”]/gu, '汉字').length;
      const room = localeOf(page.path) ? 156 : 260;
      expect([page.path, width <= room, width >= 40]).toEqual([page.path, true, true]);
    }
  });

  it('of a Chinese section are short enough for a card in a chat (S6)', () => {
    for (const { id, slug } of sections)
      expect([...titleOf(pageAt(`zh/${id}/${slug}/`))].length).toBeLessThanOrEqual(20);
  });
});

describe('the link to the other language (A4)', () => {
  const linksTo = (page: BuiltPage, locale: 'zh' | 'en'): readonly Element[] =>
    named(page, 'a').filter(
      (element) =>
        attributeOf(element, 'hreflang') === localeFacts[locale].tag &&
        attributeOf(element, 'lang') === localeFacts[locale].tag,
    );
  it('stands on every page in its own language, and leads to the same page', () => {
    for (const { path } of ofLocale('zh').filter(isRead))
      for (const [from, to] of [
        ['zh', 'en'],
        ['en', 'zh'],
      ] as const) {
        const page = pageAt(path.replace('zh', from));
        const targets = linksTo(page, to).map(
          (link) => placeOf(attributeOf(link, 'href') ?? '', page.path).path,
        );
        expect([page.path, targets]).toEqual([page.path, expect.arrayContaining([path.replace('zh', to)])]);
      }
  });
});
