import { fold, type Traditional, traditionalMap } from '../fold.ts';
import { type Name, type NameFile, openNames, termsWhere } from '../names.ts';
import { openSounds, type Sounds } from '../sounds.ts';
import { oneSpelling } from '../spelling.ts';
import { singular, stem } from '../stem.ts';
import { isListed, type SearchTables, wordPattern } from '../tables.ts';
import { type Token, tokensOf, tokenStrings } from '../tokens.ts';
import { inAny } from './candidates.ts';
import { type Engine, type Hit, placeOf } from './engine.ts';

/** What a step of the ladder may ask. */
export interface Library {
  /** The records that hold the tokens in a row, in their own words or in a name of a term they use. */
  readonly phrase: (tokens: readonly string[]) => Promise<readonly Hit[]>;
  /** The records that use a term with a name for which something holds. */
  readonly named: (holds: (name: Name) => boolean) => Promise<readonly Hit[]>;
  /** What the terms with this name are called by the report itself, in every language. */
  readonly ownNames: (tokens: readonly string[]) => readonly (readonly string[])[];
  readonly engine: Engine;
  readonly traditional: Traditional;
  readonly sounds: Sounds;
  /** The words that occur: lower case, and whether each occurs only as a name. */
  readonly words: ReadonlyMap<string, { readonly isName: boolean }>;
  /** The tokens of the words that share a stem. */
  readonly families: ReadonlyMap<string, readonly string[]>;
  /** Words that mean the same as one: see `keyOf`. */
  readonly synonyms: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** How many records there are. */
  readonly records: number;
}

/** Puts an engine, its tables and the names of the terms together. */
export function openLibrary(engine: Engine, tables: SearchTables, nameFile: NameFile): Library {
  const traditional = traditionalMap(tables.traditional);
  const names = openNames(nameFile, traditional);
  const words = wordMap(tables.words, names);
  const named = async (
    holds: (name: Name) => boolean,
    among: readonly Name[] = names,
    stream: 'name' | 'part' = 'name',
  ): Promise<readonly Hit[]> => {
    const lists = await Promise.all(termsWhere(among, holds).map((term) => engine.phrase([term])));
    return inAny(lists).map(({ id }) => ({ id, streams: [stream] }));
  };
  const byToken = groupByToken(names);
  return {
    phrase: async (tokens) => {
      const among = (byToken.get(tokens[0] ?? '') ?? []).filter((name) => placeOf(name.tokens, tokens) >= 0);
      const isWhole = ({ tokens: own }: Name): boolean => own.length === tokens.length;
      return inAny(
        await Promise.all([
          engine.phrase(tokens),
          named(isWhole, among),
          named((name) => !isWhole(name), among, 'part'),
        ]),
      );
    },
    named: (holds) => named(holds),
    ownNames: (tokens) =>
      termsWhere(
        byToken.get(tokens[0] ?? '') ?? [],
        (name) => name.tokens.length === tokens.length && placeOf(name.tokens, tokens) === 0,
      ).flatMap((term) => {
        const own = names.filter((name) => name.term === term);
        const first = (isHan: boolean): Name | undefined =>
          own.find(({ text }) => /\p{Script=Han}/u.test(text) === isHan);
        return [first(true), first(false)].flatMap((name) => (name ? [name.tokens] : []));
      }),
    engine,
    traditional,
    sounds: openSounds(tables.sounds),
    words,
    families: familiesOf([...words.keys()]),
    synonyms: openSynonyms(tables.synonyms),
    records: tables.records,
  };
}

function groupByToken(names: readonly Name[]): ReadonlyMap<string, readonly Name[]> {
  const groups = new Map<string, Name[]>();
  for (const name of names)
    for (const token of new Set(name.tokens)) groups.set(token, [...(groups.get(token) ?? []), name]);
  return groups;
}

/** Under what a part of a question is looked up among synonyms: Chinese as it is, a word of letters by its stem. */
export function keyOf(part: readonly Token[]): string {
  const [first] = part;
  return first?.kind === 'word' ? stemOf(first.word) : tokenStrings(part).join('');
}

function openSynonyms(groups: readonly string[]): Library['synonyms'] {
  const synonyms = new Map<string, (readonly string[])[]>();
  for (const group of groups) {
    const members = group.split(' ').map((word) => tokensOf(word));
    for (const member of members) {
      const others = members.filter((other) => other !== member).map(tokenStrings);
      synonyms.set(keyOf(member), [...(synonyms.get(keyOf(member)) ?? []), ...others]);
    }
  }
  return synonyms;
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
