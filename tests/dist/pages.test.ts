import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { type Locale, localeFacts, locales } from '#i18n/locales.ts';
import { report } from '#report/report.ts';
import { attributeOf, classesOf, type Element, isElement, type Node, textOf } from '../html.ts';
import {
  type BuiltPage,
  files,
  isBuilt,
  isRead,
  languageOf,
  localeOf,
  metaOf,
  named,
  pageAt,
  pages,
  placeOf,
  readBytes,
  readText,
  settings,
  structuredData,
} from './site.ts';

const { editions, glossary } = report();
const inLanguage = pages.filter(({ path }) => localeOf(path));

describe('the addresses that other people link to', () => {
  it('are all there', () => {
    const expected = [
      '',
      '404.html',
      ...locales.flatMap((locale) => [
        ...['', 'glossary/', 'search/', 'about/', 'data/'].map((page) => `${locale}/${page}`),
        ...editions.flatMap(({ id, sections }) => [
          ...['', 'figures/', 'exhibits/', 'cite/', 'print/'].map((page) => `${locale}/${id}/${page}`),
          ...sections.map(({ slug }) => `${locale}/${id}/${slug}/`),
        ]),
      ]),
      ...editions.flatMap(({ id, sections, exhibits }) => [
        ...sections.map(({ slug }) => `parallel/${id}/${slug}/`),
        ...exhibits.flatMap((exhibit) => locales.map((locale) => `embed/${id}/${exhibit.id}/${locale}/`)),
      ]),
    ];
    const built = new Set(pages.map(({ path }) => path));
    expect(expected.filter((path) => !built.has(path))).toEqual([]);
  });

  it('hold every topic, paragraph, exhibit, figure and term under its own id', () => {
    for (const locale of locales) {
      for (const { id, sections, figures } of editions) {
        for (const { slug, topics } of sections) {
          const { ids } = pageAt(`${locale}/${id}/${slug}/`);
          for (const topic of topics)
            for (const place of [topic.slug, ...topic.paragraphs.map((paragraph) => paragraph.id)])
              expect([slug, place, ids.has(place)]).toEqual([slug, place, true]);
        }
        const ledger = pageAt(`${locale}/${id}/figures/`).ids;
        expect(figures.filter((figure) => !ledger.has(figure.id))).toEqual([]);
      }
      const terms = pageAt(`${locale}/glossary/`).ids;
      expect(glossary.filter((term) => !terms.has(term.id))).toEqual([]);
    }
  });
});

describe('the markup', () => {
  it('is valid by the HTML standard, on every page', { timeout: 120_000 }, async () => {
    const validator = new HtmlValidate({
      root: true,
      extends: ['html-validate:standard', 'html-validate:a11y'],
      rules: {
        // Style of source, not validity: the compiler writes it.
        'no-trailing-whitespace': 'off',
        'attribute-boolean-style': 'off',
        'attribute-empty-style': 'off',
        'void-style': 'off',
        'doctype-style': 'off',
        // The search dialog answers while the reader types, and Enter follows the first result.
        'wcag/h32': 'off',
        'no-implicit-button-type': 'error',
        'no-inline-style': 'error',
        'no-dup-id': 'error',
        'unique-landmark': 'error',
      },
    });
    const faults: string[] = [];
    for (const { path } of pages) {
      const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      const { results } = await validator.validateString(readText(file), file);
      for (const { messages } of results)
        for (const { ruleId, message, line, column } of messages)
          faults.push(`${file}:${line}:${column} ${ruleId}: ${message}`);
    }
    expect(faults).toEqual([]);
  });

  it('has no style or event attribute, which the policy would refuse', () => {
    const faults = pages.flatMap(({ path, elements }) =>
      elements.flatMap(({ tagName, attrs }) =>
        attrs
          .filter(({ name }) => name === 'style' || /^on[a-z]/.test(name))
          .map(({ name }) => `${path}: <${tagName} ${name}>`),
      ),
    );
    expect(faults).toEqual([]);
  });
});

describe('the structure of a page', () => {
  it('has one heading of the first level, and skips none on the way down (A15)', () => {
    for (const page of pages.filter(isRead)) {
      const levels = page.elements
        .filter(({ tagName }) => /^h[1-6]$/.test(tagName))
        .map(({ tagName }) => Number(tagName[1]));
      const isDouble = /^(parallel\/|$)/.test(page.path);
      if (isDouble) expect([page.path, levels.includes(1)]).toEqual([page.path, true]);
      else expect([page.path, levels.filter((level) => level === 1)]).toEqual([page.path, [1]]);
      const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
      expect([page.path, skips]).toEqual([page.path, []]);
    }
  });

  it('has one main part, and names every navigation (A5)', () => {
    for (const page of pages.filter(isRead)) {
      expect([page.path, named(page, 'main').length]).toEqual([page.path, 1]);
      for (const navigation of named(page, 'nav'))
        expect([
          page.path,
          Boolean(attributeOf(navigation, 'aria-label') ?? attributeOf(navigation, 'aria-labelledby')),
        ]).toEqual([page.path, true]);
    }
  });

  it('says that it is a restatement and which text prevails (B14)', () => {
    const words: Readonly<Record<Locale, RegExp>> = {
      zh: /并非官方文本.*以中文原文为准/,
      en: /not the official text.*the Chinese source prevails/,
    };
    for (const page of pages.filter(isRead)) {
      const text = textOf(named(page, 'body')[0]!).replaceAll(/\s+/g, ' ');
      const languages = inLanguage.includes(page)
        ? locales.filter((locale) => localeFacts[locale].tag === languageOf(page))
        : locales;
      for (const locale of languages)
        expect([page.path, words[locale].test(text)]).toEqual([page.path, true]);
    }
  });

  it('links each paragraph to itself and to its counterpart in the other language (B5)', () => {
    for (const locale of locales)
      for (const { id, sections } of editions)
        for (const { slug, topics } of sections) {
          const page = pageAt(`${locale}/${id}/${slug}/`);
          const targets = new Set(
            named(page, 'a').map((link) => {
              const { path, fragment } = placeOf(attributeOf(link, 'href') ?? '', page.path);
              return `${path}#${fragment}`;
            }),
          );
          for (const paragraph of topics.flatMap(({ paragraphs }) => paragraphs))
            for (const each of locales)
              expect([page.path, targets.has(`${each}/${id}/${slug}/#${paragraph.id}`)]).toEqual([
                page.path,
                true,
              ]);
        }
  });

  it('lets no number of the report stand in prose outside a figure', () => {
    // The index of CO₂ is part of its name.
    const isWritten = (element: Element): boolean =>
      element.tagName === 'sub' ||
      classesOf(element).some((name) => ['figure', 'marks', 'term'].includes(name));
    const bareText = (node: Node): string =>
      isElement(node) && isWritten(node)
        ? ''
        : 'childNodes' in node
          ? node.childNodes.map(bareText).join('')
          : textOf(node);
    for (const locale of locales)
      for (const { id, sections } of editions)
        for (const { slug, topics } of sections) {
          const { path, elements } = pageAt(`${locale}/${id}/${slug}/`);
          const paragraphs = elements.filter(
            (element) =>
              element.tagName === 'p' &&
              element.childNodes.some((child) => isElement(child) && classesOf(child).includes('marks')),
          );
          expect([path, paragraphs.length]).toEqual([
            path,
            topics.flatMap(({ paragraphs }) => paragraphs).length,
          ]);
          for (const paragraph of paragraphs)
            expect([path, /\d.*/.exec(bareText(paragraph))?.[0]]).toEqual([path, undefined]);
        }
  });
});

describe('the running text of a page', () => {
  it('has no space before a stop, nor between Chinese characters, where markup stands in between', () => {
    const stray = /[\p{L}\d] [.,;:!?](?= |$)|[\p{Script=Han}，；：、] [\p{Script=Han}，。；：、]/u;
    for (const page of inLanguage)
      for (const paragraph of ['h1', 'h2', 'h3', 'p'].flatMap((name) => named(page, name))) {
        const found = stray.exec(runningText(paragraph).replaceAll(/\s+/g, ' ').trim());
        expect([page.path, found?.[0], found?.input]).toEqual([page.path, undefined, found?.input]);
      }
  });

  /** The words of a sentence, without what stands beside it for the eye or for screen readers only. */
  function runningText(node: Node): string {
    if (isElement(node)) {
      if (classesOf(node).some((name) => ['marks', 'unseen'].includes(name))) return '|';
      if (['br', 'svg', 'time'].includes(node.tagName)) return '|';
    }
    return 'childNodes' in node ? node.childNodes.map(runningText).join('') : textOf(node);
  }
});

describe('what a page says to machines', () => {
  it('has a picture to be shared, 1200 × 630, and the names that go with it (S5)', () => {
    for (const page of inLanguage
      .filter(isRead)
      .filter((page) => !metaOf(page, 'robots')[0]?.includes('noindex'))) {
      const [picture = ''] = metaOf(page, 'og:image');
      const { path } = placeOf(picture, page.path);
      expect([page.path, files.has(path)]).toEqual([page.path, true]);
      const bytes = readBytes(path);
      expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
      for (const name of ['og:title', 'og:description', 'og:url', 'og:type', 'og:site_name', 'og:image:alt'])
        expect([page.path, name, metaOf(page, name).filter(Boolean).length]).toEqual([page.path, name, 1]);
      expect(metaOf(page, 'twitter:card')).toEqual(['summary_large_image']);
      const own = locales.find((locale) => localeFacts[locale].tag === languageOf(page))!;
      expect(metaOf(page, 'og:locale')).toEqual([localeFacts[own].openGraph]);
      expect(metaOf(page, 'og:locale:alternate')).toEqual(
        locales.filter((locale) => locale !== own).map((locale) => localeFacts[locale].openGraph),
      );
    }
  });

  it('carries Dublin Core and Highwire on the pages of the report, equal to its language and address (S8)', () => {
    for (const locale of locales)
      for (const { id, sections } of editions)
        for (const { slug } of sections) {
          const page = pageAt(`${locale}/${id}/${slug}/`);
          const address = `${settings.origin}${settings.base}${page.path}`;
          expect(metaOf(page, 'DC.identifier')).toEqual([address]);
          expect(metaOf(page, 'citation_public_url')).toEqual([address]);
          expect(metaOf(page, 'DC.language')).toEqual([localeFacts[locale].tag]);
          expect(metaOf(page, 'citation_language')).toEqual([localeFacts[locale].tag]);
          for (const name of [
            'DC.title',
            'DC.date',
            'DC.source',
            'citation_title',
            'citation_publication_date',
          ])
            expect([page.path, name, metaOf(page, name).filter(Boolean).length]).toEqual([
              page.path,
              name,
              1,
            ]);
        }
  });

  it('asks Baidu on Chinese pages, and only there, not to rewrite them (S7)', () => {
    const kept = (page: BuiltPage): boolean =>
      named(page, 'meta').some(
        (element) =>
          attributeOf(element, 'http-equiv') === 'Cache-Control' &&
          attributeOf(element, 'content') === 'no-transform',
      );
    for (const page of inLanguage.filter(isRead))
      expect([page.path, kept(page), metaOf(page, 'applicable-device').length]).toEqual([
        page.path,
        page.path.startsWith('zh/'),
        page.path.startsWith('zh/') ? 1 : 0,
      ]);
  });

  it('has structured data whose numbers all come from the ledger (S4)', () => {
    const known = new Set(
      editions.flatMap(({ figures, id, published, updated }) => [
        ...figures.map(({ value }) => String(value)),
        ...[id, published, updated].flatMap((text) => text.match(/\d+/g) ?? []),
      ]),
    );
    let seen = 0;
    const numbersIn = (value: unknown): readonly string[] => {
      if (typeof value === 'number') return [String(value)];
      if (Array.isArray(value)) return value.flatMap(numbersIn);
      if (typeof value === 'object' && value !== null)
        return Object.entries(value).flatMap(([key, inner]) =>
          ['position', 'contentSize', '@id', 'url', 'item', 'contentUrl', 'license', '@context'].includes(key)
            ? []
            : numbersIn(inner),
        );
      return [];
    };
    for (const page of pages.filter(isRead))
      for (const data of structuredData(page)) {
        seen += 1;
        expect(numbersIn(data).filter((number) => !known.has(number))).toEqual([]);
      }
    expect(seen).toBeGreaterThan(40);
  });
});

describe('pages in both languages', () => {
  it('offer both, with their words marked: the choice of languages and what is not there', () => {
    for (const path of ['', '404.html']) {
      const links = named(pageAt(path), 'a');
      for (const locale of locales)
        expect(links.some((link) => placeOf(attributeOf(link, 'href') ?? '', '').path === `${locale}/`)).toBe(
          true,
        );
    }
    const missing = named(pageAt('404.html'), 'a').map((link) => attributeOf(link, 'href') ?? '');
    for (const locale of locales)
      expect(missing.some((address) => placeOf(address, '').path === `${locale}/search/`)).toBe(true);
    expect(metaOf(pageAt('404.html'), 'robots')).toEqual(['noindex']);
  });

  it('redirect nobody: the choice of languages is a plain page (S2)', () => {
    expect(
      named(pageAt(''), 'meta').some((element) => attributeOf(element, 'http-equiv') === 'refresh'),
    ).toBe(false);
    expect(isBuilt('_redirects')).toBe(false);
  });
});
