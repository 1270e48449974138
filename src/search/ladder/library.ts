import { fold, type Traditional, traditionalMap } from '../fold.ts';
import { type Name, type NameFile, openNames, termsWhere } from '../names.ts';
import { openSounds, type Sounds } from '../sounds.ts';
import { oneSpelling } from '../spelling.ts';
import { singular, stem } from '../stem.ts';
import { isListed, type SearchTables, wordPattern } from '../tables.ts';
import { inAny } from './candidates.ts';
import { type Engine, type Hit, placeOf } from './engine.ts';

/** What a step of the ladder may ask. */
export interface Library {
  /** The records that hold the tokens in a row, in their own words or in a name of a term they use. */
  readonly phrase: (tokens: readonly string[]) => Promise<readonly Hit[]>;
  /** The records that use a term with a name for which something holds. */
  readonly named: (holds: (name: Name) => boolean) => Promise<readonly Hit[]>;
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

/** Puts an engine, its tables and the names of the terms together. */
export function openLibrary(engine: Engine, tables: SearchTables, nameFile: NameFile): Library {
  const traditional = traditionalMap(tables.traditional);
  const names = openNames(nameFile, traditional);
  const words = wordMap(tables.words, names);
  const named: Library['named'] = async (holds) => {
    const lists = await Promise.all(termsWhere(names, holds).map((term) => engine.phrase([term])));
    return inAny(lists).map(({ id }) => ({ id, streams: ['name'] }));
  };
  return {
    phrase: async (tokens) =>
      inAny(await Promise.all([engine.phrase(tokens), named((name) => placeOf(name.tokens, tokens) >= 0)])),
    named,
    engine,
    traditional,
    sounds: openSounds(tables.sounds),
    words,
    families: familiesOf([...words.keys()]),
    records: tables.records,
  };
}

/** The token under which a plain word is indexed. */
export const tokenOf = (word: string): string => singular(oneSpelling(word));

/** The stem under which a plain word meets its family. */
export const stemOf = (word: string): string => stem(oneSpelling(word));

function wordMap(text: string, names: readonly Name[]): Library['words'] {
  const words = new Map<string, { readonly isName: boolean }>();
  const add = (word: string): void => {
    const plain = fold(word).text;
    if (!isListed(plain)) return;
    const isName = /\p{Lu}/u.test(word) && (words.get(plain)?.isName ?? true);
    words.set(plain, { isName });
  };
  for (const [word] of text.matchAll(wordPattern)) add(word);
  for (const name of names) for (const [word] of name.text.normalize('NFKC').matchAll(wordPattern)) add(word);
  return words;
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
