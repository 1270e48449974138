import type { Locale } from '#i18n/locales.ts';
import type { AnswerWords } from './words.ts';

/**
 * The small index that answers first: topics, terms and figures by their own names. Rows rather than objects,
 * since its bytes are counted.
 */
export interface QuickIndex {
  readonly locale: Locale;
  /** The build's hash, under which a bundle's entry is cached. */
  readonly tag: string;
  /** What the control says of an answer. */
  readonly words: AnswerWords;
  /** Addresses to which an id is added: `/zh/glossary/#`, `/zh/2024/`. */
  readonly glossary: string;
  readonly edition: string;
  /** The names of all terms, in every language. */
  readonly names: string;
  /** Where the full text of each language lies, and its tables, which are fetched beside it. */
  readonly bundles: Readonly<Record<Locale, { readonly folder: string; readonly tables: string }>>;
  /** Newest first; `edition`, `topics` and `figures` are of the first. */
  readonly editions: readonly EditionRow[];
  /** Of every edition, those of the newest first. */
  readonly sections: readonly SectionRow[];
  readonly topics: readonly TopicRow[];
  readonly terms: readonly TermRow[];
  readonly figures: readonly FigureRow[];
}

export type EditionRow = readonly [id: string, year: string];
/** The ids of the editions that have it follow, where others have not. */
export type SectionRow = readonly [slug: string, title: string, ...editions: readonly string[]];
export type TopicRow = readonly [section: number, slug: string, number: string, heading: string];
export type TermRow = readonly [id: string, name: string, gist: string];
/** `paragraph` counts from 1 within the topic. */
export type FigureRow = readonly [
  topic: number,
  paragraph: number,
  label: string,
  value: string,
  share: string,
];
