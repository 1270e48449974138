import { fold, type Traditional, traditionalMap } from '../fold.ts';
import { openSounds, type Sounds } from '../sounds.ts';
import type { SearchTables } from '../tables.ts';
import { type Chunk, chunksOf } from '../tokens.ts';
import { stem } from '../stem.ts';
import { oneSpelling } from '../spelling.ts';
import type { Engine } from './engine.ts';

/** Longer questions are cut: a paragraph pasted whole finds itself by its beginning. */
export const longestQuestion = 200;

/** A reader's question, cut and folded as the index was. */
export interface Question {
  readonly folded: string;
  readonly chunks: readonly Chunk[];
}

/** What a step of the ladder may ask. */
export interface Library {
  readonly engine: Engine;
  readonly traditional: Traditional;
  readonly sounds: Sounds;
  /** The words that occur: lower case, and whether each occurs only as a name. */
  readonly words: ReadonlyMap<string, { readonly isName: boolean }>;
  /** How many records there are. */
  readonly records: number;
}

/** Puts an engine and its tables together. */
export function openLibrary(engine: Engine, tables: SearchTables): Library {
  return {
    engine,
    traditional: traditionalMap(tables.traditional),
    sounds: openSounds(tables.sounds),
    words: new Map(
      tables.words
        .split(' ')
        .filter(Boolean)
        .map((word) => [word.toLowerCase(), { isName: word !== word.toLowerCase() }]),
    ),
    records: tables.records,
  };
}

/** Reads a question. Any Unicode of any length; never throws. */
export function readQuestion(text: string, traditional?: Traditional): Question {
  const cut = [...text.slice(0, 4 * longestQuestion)].slice(0, longestQuestion).join('');
  const folded = fold(cut, traditional).text;
  return { folded, chunks: chunksOf(folded) };
}

/** The token under which a plain word is indexed. */
export const tokenOf = (word: string): string => stem(oneSpelling(word));
