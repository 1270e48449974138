import type { Localized } from '#i18n/locales.ts';
import type { Exhibit } from './exhibit-schema.ts';
import type { Inline } from './prose.ts';
import type { EditionFacts, Figure, FrontMatter, Settings, Term, Unit } from './schema.ts';

/** The whole content, checked and joined across languages. */
export interface Report {
  readonly settings: Settings;
  readonly units: Readonly<Record<string, Unit>>;
  readonly glossary: readonly Term[];
  /** Oldest first; drafts only in development. */
  readonly editions: readonly Edition[];
}

/** One year's report. */
export interface Edition extends Omit<EditionFacts, 'sections'> {
  readonly sections: readonly Section[];
  readonly figures: readonly Figure[];
  readonly exhibits: readonly Exhibit[];
}

export interface Section {
  readonly slug: string;
  /** Place in the edition, from 0: the overview is 0, the five themes are 1 to 5. */
  readonly number: number;
  readonly facts: Localized<FrontMatter>;
  readonly topics: readonly Topic[];
}

export interface Topic {
  readonly slug: string;
  readonly section: string;
  /** Such as `2.3`. */
  readonly number: string;
  /** May hold `|` where the line may break. */
  readonly heading: Localized;
  readonly paragraphs: readonly Paragraph[];
  readonly exhibits: readonly string[];
}

/** A paragraph and its counterpart: one thing said in every language. */
export interface Paragraph {
  /** The topic's slug, then `<topic>-2` and so on: the same in every language. */
  readonly id: string;
  /** Such as `2.3.1`. */
  readonly number: string;
  readonly topic: string;
  readonly section: string;
  readonly inlines: Localized<readonly Inline[]>;
}

/** The id of the nth paragraph of a topic, counted from 1. The first carries the topic's own. */
export const paragraphId = (topic: string, n: number): string => (n === 1 ? topic : `${topic}-${n}`);
