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
  /** What people may type instead of the paragraph's own words, in every language. */
  readonly aliases: readonly string[];
  /** Names among the aliases, in the language whose sounds people type: the pinyin of 青科贷. */
  readonly spoken: readonly string[];
}

/** The part of a record that travels to the browser as data, next to its tokens. */
export type ShownRecord = Pick<
  SearchRecord,
  'edition' | 'section' | 'topic' | 'number' | 'place' | 'text' | 'summary'
>;

/** The streams of tokens a record is found by. `text` is what the page says; the rest only leads to it. */
export const streams = ['text', 'heading', 'alias', 'number', 'sound'] as const;
export type Stream = (typeof streams)[number];

/** Stands between two aliases, so that no phrase runs from one into the next. */
export const boundary = 'zqx';

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
