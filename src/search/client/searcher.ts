import { type Locale, localeFacts } from '#i18n/locales.ts';
import { excerptOf, type Part, spansOf } from '../excerpt.ts';
import { traditionalMap } from '../fold.ts';
import type { Tier } from '../ladder/candidates.ts';
import type { LoadedRecord } from '../ladder/engine.ts';
import { longestQuestion } from '../ladder/question.ts';
import { type NameFile, openNames } from '../names.ts';
import { type QuickAnswer, quickAnswer, type QuickTables } from '../quick.ts';
import type { QuickIndex } from '../quick-shape.ts';
import type { Scope } from '../scope.ts';
import { languagesFrom, languageTag, topicKey } from '../record.ts';
import { openSounds } from '../sounds.ts';
import type { SearchTables } from '../tables.ts';
import { within } from './faults.ts';
import type { FullText, TableSource } from './full-text.ts';

/** A paragraph that was found, as plain data. */
export interface FoundParagraph {
  readonly address: string;
  readonly topic: string;
  readonly section: string;
  /** Of its edition; empty where there is only one. */
  readonly year: string;
  readonly number: string;
  readonly place: string;
  readonly excerpt: readonly Part[];
}

/** What one language answers. */
export interface FoundIn {
  readonly locale: Locale;
  readonly tag: string;
  readonly tier: Tier;
  /** How many paragraphs answer in all. */
  readonly count: number;
  readonly paragraphs: readonly FoundParagraph[];
  readonly isIncomplete: boolean;
}

/** Both speeds and every language behind one door. */
export interface Searcher {
  /** Loads what is needed, in the order it is needed. Called when the reader reaches for the control. */
  readonly warm: () => void;
  /** The small index. Rejects where it did not arrive. */
  readonly index: () => Promise<QuickIndex>;
  /** What it says. */
  readonly quick: (text: string, scope: Scope) => Promise<QuickAnswer>;
  /** What the paragraphs of a language say. Rejects with a `SearchFault`. */
  readonly full: (text: string, scope: Scope, locale: Locale) => Promise<FoundIn>;
  readonly languages: readonly Locale[];
}

const mostShown = 20;
const patience = 8000;
/** Characters of an excerpt. */
const excerptLength = (locale: Locale): number => (localeFacts[locale].spaced ? 150 : 60);

/** @param address the quick index of the page's language */
export function openSearcher(address: string, locale: Locale): Searcher {
  const json = fileCache();
  const index = (): Promise<QuickIndex> => json(address);
  const names = async (): Promise<NameFile> => json((await index()).names);
  const tables = async (language: Locale): Promise<SearchTables> =>
    json((await index()).bundles[language].tables);
  const source: TableSource = { tables, names };
  const texts = new Map<Locale, Promise<FullText>>();
  let quickTables: QuickTables | undefined;

  /** One for each language, whoever asks at the same time: two would quarrel over one engine. */
  const textOf = (language: Locale): Promise<FullText> => {
    const known = texts.get(language);
    if (known) return known;
    // The ladder comes by itself: the first answer, from the small index, does not wait for it.
    const opening = Promise.all([index(), within(patience, import('./full-text.ts'))]).then(
      ([rows, { openFullText }]) => openFullText(language, rows, source),
    );
    texts.set(language, opening);
    opening.catch(() => texts.delete(language));
    return opening;
  };
  const openQuickTables = async (): Promise<void> => {
    const [nameFile, { traditional, sounds }] = await Promise.all([names(), tables(locale)]);
    const map = traditionalMap(traditional);
    quickTables = { traditional: map, names: openNames(nameFile, map), sounds: openSounds(sounds) };
  };

  return {
    languages: languagesFrom(locale),
    warm: () => {
      void openQuickTables().catch(() => undefined);
      void textOf(locale).then(
        (text) => text.warm(),
        () => undefined,
      );
    },
    index,
    quick: async (text, scope) => {
      const rows = await index();
      // Pinyin and other names join in when their tables are there; the first answer does not wait.
      if (!quickTables) void openQuickTables().catch(() => undefined);
      return quickAnswer(text, rows, quickTables, scope);
    },
    full: async (text, scope, language) => {
      const { records, ...answer } = await (await textOf(language)).ask(text, scope, mostShown);
      const { traditional } = await tables(language);
      const map = traditionalMap(traditional);
      const years = yearsOf(await index());
      return {
        locale: language,
        tag: languageTag(language),
        tier: answer.tier,
        count: answer.count,
        paragraphs: records.map((record) => paragraphOf(record, text, language, map, years)),
        isIncomplete: answer.incomplete,
      };
    },
  };
}

/** The years to tell editions apart by; none where there is nothing to tell apart. */
export const yearsOf = ({ editions }: QuickIndex): ReadonlyMap<string, string> =>
  new Map(editions.length > 1 ? editions : []);

function paragraphOf(
  { address, shown }: LoadedRecord,
  text: string,
  locale: Locale,
  traditional: ReadonlyMap<string, string>,
  years: ReadonlyMap<string, string>,
): FoundParagraph {
  const spans = spansOf(shown.text, text.slice(0, longestQuestion), traditional);
  return {
    address,
    topic: topicKey(shown),
    section: shown.section,
    year: years.get(shown.edition) ?? '',
    number: shown.number,
    place: shown.place,
    excerpt: excerptOf(shown.text, spans, excerptLength(locale)),
  };
}

/** Fetches each JSON file once; a failed one again the next time. */
function fileCache(): <Value>(address: string) => Promise<Value> {
  const kept = new Map<string, Promise<unknown>>();
  return <Value>(address: string): Promise<Value> => {
    const known = kept.get(address);
    if (known) return known as Promise<Value>;
    const loading = within(patience, fetchJson(address)).catch((error: unknown) => {
      kept.delete(address);
      throw error;
    });
    kept.set(address, loading);
    return loading as Promise<Value>;
  };
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return response.json();
}
