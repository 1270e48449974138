import { streamsOf } from '#search/index/streams.ts';
import { makeTables } from '#search/index/tables.ts';
import { type Engine, type LoadedRecord, placeOf, streamWeight } from '#search/ladder/engine.ts';
import { type Library, openLibrary } from '#search/ladder/library.ts';
import type { NameFile } from '#search/names.ts';
import { nameSeparator } from '#search/names.ts';
import type { SearchRecord, Stream } from '#search/record.ts';

/** A few paragraphs and terms, searched in memory by the rules the browser's engine follows. */
export interface Shelf {
  readonly library: Library;
  /** The topic of a record found. */
  readonly topicOf: (id: string) => string | undefined;
}

export const record = (
  topic: string,
  text: string,
  more: Partial<
    Pick<SearchRecord, 'terms' | 'forms' | 'place' | 'summary' | 'locale' | 'edition' | 'section'>
  > = {},
): SearchRecord => ({
  address: `/zh/2024/section/#${topic}`,
  locale: 'zh',
  edition: '2024',
  section: 'section',
  topic,
  number: '1.1.1',
  place: '章 › 节',
  text,
  summary: false,
  terms: [],
  forms: [],
  ...more,
});

/** @param terms names by id: `{ 'qingke-loan': ['青科贷', 'loans'] }` */
export function shelve(
  records: readonly SearchRecord[],
  terms: Readonly<Record<string, readonly string[]>> = {},
): Shelf {
  const names: NameFile = {
    terms: Object.entries(terms).map(([id, own]) => [id, ...own].join(nameSeparator)),
  };
  const tables = makeTables(records, Object.values(terms).flat());
  const topics = new Map(records.map(({ topic }, place) => [String(place), topic]));
  return {
    library: openLibrary(engineOf(records), tables, names),
    topicOf: (id) => topics.get(id),
  };
}

function engineOf(records: readonly SearchRecord[]): Engine {
  const rows = records.map((each) => Object.entries(streamsOf(each)) as [Stream, readonly string[]][]);
  const loaded = records.map((shown, place): LoadedRecord => ({
    id: String(place),
    address: shown.address,
    shown,
  }));
  const phrase: Engine['phrase'] = (tokens) =>
    Promise.resolve(
      new Map(
        rows.flatMap((row, place): [string, number][] => {
          const held = row.filter(([, stream]) => placeOf(stream, tokens) >= 0);
          return held.length > 0
            ? [[String(place), Math.max(...held.map(([name]) => streamWeight[name]))]]
            : [];
        }),
      ),
    );
  return {
    phrase,
    marked: (mark) => phrase([mark]),
    commonness: async (tokens) => (await phrase(tokens)).size,
    scores: () => Promise.resolve(new Map()),
    load: (id) => Promise.resolve(loaded[Number(id)]),
  };
}
