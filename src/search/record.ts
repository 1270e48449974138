import { type Locale, localeFacts, locales } from '#i18n/locales.ts';

/** What one paragraph is to search: written at build, read in the browser. One record for each paragraph and language. */
export interface SearchRecord {
  /** The paragraph's address with its hash, such as `/zh/2024/industry/#enterprises-2`. */
  readonly address: string;
  readonly locale: Locale;
  readonly edition: string;
  readonly section: string;
  readonly topic: string;
  /** Such as `2.3.1`. */
  readonly number: string;
  /** Where it stands, as a reader sees it: `强产业 › 育企业`. */
  readonly place: string;
  /** The paragraph as the page writes it. */
  readonly text: string;
  /** Whether it sums up what another section tells in full: it then comes after that section. */
  readonly summary: boolean;
  /** Ids of the glossary's terms it uses, by whose other names it is found as well. */
  readonly terms: readonly string[];
  /** Its figures in every other writing, in every language. */
  readonly forms: readonly string[];
}

/** The part of a record that travels to the browser as data, next to its tokens. */
export type ShownRecord = Pick<
  SearchRecord,
  'edition' | 'section' | 'topic' | 'number' | 'place' | 'text' | 'summary'
>;

/**
 * The streams of tokens a record is found by. `text` is what the page says; the rest only leads to it:
 * `name` is found through the terms, whose names lie in a table of their own, and `part` is a part of such a name;
 * `scope` only narrows a search.
 */
export const streams = [
  'text',
  'heading',
  'form',
  'number',
  'sound',
  'term',
  'name',
  'part',
  'scope',
] as const;
export type Stream = (typeof streams)[number];

/** Their tokens are no words but marks, each borne by few records: they are the same in every part of an index. */
export const isOfMarks = (stream: string): boolean => stream === 'term' || stream === 'scope';

/** Stands between two names, so that no phrase runs from one into the next. */
export const boundary = 'zqx';

/** The token of a term in the stream of a record's terms. */
export const termToken = (id: string): string => `tm${id.replaceAll('-', '')}`;

/** The topic a record belongs to, as links and checks name it: `industry#enterprises`. */
export const topicKey = ({ section, topic }: Pick<SearchRecord, 'section' | 'topic'>): string =>
  `${section}#${topic}`;

/** The folder of a language's bundle, below the site's root. */
export const bundleFolder = (locale: Locale): string => `pagefind/${locale}/`;

/** The BCP 47 tag of a language's results. */
export const languageTag = (locale: Locale): string => localeFacts[locale].tag;

/** The order in which results are offered on a page: its own language, then the others. */
export const languagesFrom = (locale: Locale): readonly Locale[] => [
  locale,
  ...locales.filter((other) => other !== locale),
];
