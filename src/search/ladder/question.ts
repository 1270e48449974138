import { fold, type Traditional, traditionalMap } from '../fold.ts';
import { openSounds, type Sounds } from '../sounds.ts';
import type { SearchTables } from '../tables.ts';
import { type Chunk, chunksOf } from '../tokens.ts';
import { singular, stem } from '../stem.ts';
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
  /** The tokens of the words that share a stem. */
  readonly families: ReadonlyMap<string, readonly string[]>;
  /** How many records there are. */
  readonly records: number;
}

/** Puts an engine and its tables together. */
export function openLibrary(engine: Engine, tables: SearchTables): Library {
  const words = wordMap(tables.words);
  return {
    engine,
    traditional: traditionalMap(tables.traditional),
    sounds: openSounds(tables.sounds),
    words,
    families: familiesOf([...words.keys()]),
    records: tables.records,
  };
}

function wordMap(words: string): Library['words'] {
  return new Map(
    words
      .split(' ')
      .filter(Boolean)
      .map((word) => [word.toLowerCase(), { isName: word !== word.toLowerCase() }]),
  );
}

function familiesOf(words: readonly string[]): Library['families'] {
  const families = new Map<string, string[]>();
  for (const word of words) {
    const family = stemOf(word);
    const token = tokenOf(word);
    const known = families.get(family);
    if (!known) families.set(family, [token]);
    else if (!known.includes(token)) known.push(token);
  }
  return families;
}

/** Reads a question. Any Unicode of any length; never throws. */
export function readQuestion(text: string, traditional?: Traditional): Question {
  const cut = [...text.slice(0, 4 * longestQuestion)].slice(0, longestQuestion).join('');
  const folded = fold(cut, traditional).text;
  return { folded, chunks: chunksOf(folded) };
}

/** The token under which a plain word is indexed. */
export const tokenOf = (word: string): string => singular(oneSpelling(word));

/** The stem under which a plain word meets its family. */
export const stemOf = (word: string): string => stem(oneSpelling(word));
