import { type Locale, localeFacts, locales } from '#i18n/locales.ts';
import type { Kind } from './policy.ts';

/** How long a copy may be kept without asking again. */
export type Freshness = 'ask' | 'day' | 'for-ever';

/** `for-ever` is for names that change with their content, `ask` for everything that must move together. */
export const cacheControl: Readonly<Record<Freshness, string>> = {
  ask: 'public, max-age=0, must-revalidate',
  day: 'public, max-age=86400',
  'for-ever': 'public, max-age=31536000, immutable',
};

/** A part of the site whose files get the same headers. */
export interface Area {
  /** Lower-case words joined by underscores: the area's name in a host's configuration. */
  readonly name: string;
  /** Paths below the base, without a leading slash; `*` stands for anything and occurs once at most. */
  readonly patterns: readonly string[];
  readonly kind: Kind;
  readonly freshness: Freshness;
  /** The languages of what is in it, where it is text for readers. */
  readonly languages?: readonly Locale[];
}

/**
 * Every file of the site lies in exactly one area: hosts such as Cloudflare join the values
 * where two rules name the same header, so the patterns must not overlap.
 */
export const areas: readonly Area[] = [
  {
    name: 'both_languages',
    patterns: ['', '404.html', 'parallel/*'],
    kind: 'page',
    freshness: 'ask',
    languages: locales,
  },
  ...locales.map((locale): Area => ({
    name: `pages_${locale}`,
    patterns: [`${locale}/*`],
    kind: 'page',
    freshness: 'ask',
    languages: [locale],
  })),
  ...locales.map((locale): Area => ({
    name: `embeds_${locale}`,
    patterns: [`embed/*/${locale}/`],
    kind: 'embed',
    freshness: 'ask',
    languages: [locale],
  })),
  {
    name: 'hashed',
    patterns: [
      '_astro/*',
      'fonts/*',
      'search/*',
      ...['fragment', 'index', 'meta'].map((ending) => `pagefind/*.pf_${ending}`),
    ],
    kind: 'part',
    freshness: 'for-ever',
  },
  // Not named by their content, and they must move together with the pages.
  {
    name: 'unhashed',
    patterns: ['cards/*', 'pagefind/*.js', 'pagefind/*.json', 'pagefind/*.pagefind'],
    kind: 'part',
    freshness: 'ask',
  },
  {
    name: 'open_data',
    patterns: ['data/*', 'sitemap*', 'robots.txt', 'llms*', 'source*'],
    kind: 'open',
    freshness: 'ask',
  },
  { name: 'pictures', patterns: ['og/*', 'favicon.svg', 'favicon.ico'], kind: 'open', freshness: 'day' },
];

/** The area of a file or an address below the base, `zh/` as well as `zh/index.html`. */
export function areaOf(path: string): Area | undefined {
  return areas.find(({ patterns }) => patterns.some((pattern) => expressionOf(pattern).test(path)));
}

/** A pattern as a regular expression over the path below the base; `index.html` is optional where a folder ends. */
export function expressionOf(pattern: string): RegExp {
  const [before = '', after] = pattern.split('*').map(escapeExpression);
  const middle = after === undefined ? before : `${before}.*${after}`;
  return new RegExp(`^${middle}${pattern === '' || pattern.endsWith('/') ? '(index\\.html)?' : ''}$`);
}

/** The same as `expressionOf`, over a whole path, as a web server's configuration writes it. */
export const locationOf = (base: string, pattern: string): string =>
  expressionOf(pattern)
    .source.replace('^', `^${escapeExpression(base)}`)
    .replaceAll('\\/', '/');

const escapeExpression = (text: string): string => text.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');

/** The value of `Content-Language`. */
export const languageHeader = (languages: readonly Locale[]): string =>
  languages.map((locale) => localeFacts[locale].tag).join(', ');
