import type { ShownRecord, Stream } from '../record.ts';

/** What the ladder needs of a full-text engine: Pagefind in the browser, a list in memory in unit tests. */
export interface Engine {
  /** The records that hold the tokens one after the other within one stream. */
  readonly phrase: (tokens: readonly string[]) => Promise<readonly Hit[]>;
  /** How well records fit the tokens in any order, by id; used only to order what was found otherwise. */
  readonly scores: (tokens: readonly string[]) => Promise<ReadonlyMap<string, number>>;
  /** A record in full, or undefined where its file is lost while others are there. */
  readonly load: (id: string) => Promise<LoadedRecord | undefined>;
}

export interface Hit {
  readonly id: string;
  /** The streams that hold the phrase, as far as the engine tells. */
  readonly streams: readonly Stream[];
}

export interface LoadedRecord {
  readonly id: string;
  readonly address: string;
  readonly shown: ShownRecord;
  /** The tokens of its text. */
  readonly tokens: readonly string[];
}

/** Where the tokens begin in a stream, at or after a place; -1 where they do not occur. */
export function placeOf(stream: readonly string[], tokens: readonly string[], from = 0): number {
  for (let start = from; start + tokens.length <= stream.length; start += 1)
    if (tokens.every((token, offset) => stream[start + offset] === token)) return start;
  return -1;
}
