import type { ShownRecord, Stream } from '../record.ts';

/** What the ladder needs of a full-text engine: Pagefind in the browser, a list in memory in unit tests. */
export interface Engine {
  /** The records that hold the tokens one after the other within one stream. */
  readonly phrase: (tokens: readonly string[]) => Promise<Hits>;
  /** The records that bear a mark: of a term, an edition, a section. */
  readonly marked: (mark: string) => Promise<Hits>;
  /** About how many hold the tokens in a row, at a small part of the cost. */
  readonly commonness: (tokens: readonly string[]) => Promise<number>;
  /** How well records fit the tokens in any order, by id; used only to order what was found otherwise. */
  readonly scores: (tokens: readonly string[]) => Promise<ReadonlyMap<string, number>>;
  /** A record in full, or undefined where its file is lost while others are there. */
  readonly load: (id: string) => Promise<LoadedRecord | undefined>;
}

/** Records by id, in the order of the report: how close each finding is to the paragraph's own words. */
export type Hits = ReadonlyMap<string, number>;

export interface LoadedRecord {
  readonly id: string;
  readonly address: string;
  readonly shown: ShownRecord;
}

/** What the page says itself counts before its headings, and those before the names it is also known by. */
export const streamWeight: Readonly<Record<Stream, number>> = {
  text: 4,
  heading: 3,
  number: 3,
  form: 2,
  name: 2,
  term: 2,
  part: 1.5,
  sound: 1,
  scope: 0,
};

/** The same engine, of whose records only some are known. */
export const narrowed = (engine: Engine, known: ReadonlySet<string>): Engine => ({
  ...engine,
  phrase: async (tokens) => among(await engine.phrase(tokens), known),
  marked: async (mark) => among(await engine.marked(mark), known),
});

const among = (hits: Hits, known: ReadonlySet<string>): Hits =>
  new Map([...hits].filter(([id]) => known.has(id)));

/** Where the tokens begin in a stream, at or after a place; -1 where they do not occur. */
export function placeOf(stream: readonly string[], tokens: readonly string[], from = 0): number {
  for (let start = from; start + tokens.length <= stream.length; start += 1)
    if (tokens.every((token, offset) => stream[start + offset] === token)) return start;
  return -1;
}
