import { fold, type Traditional, traditionalMap } from '../fold.ts';
import { type Name, type NameFile, openNames, termsWhere } from '../names.ts';
import { openSounds, type Sounds } from '../sounds.ts';
import { oneSpelling } from '../spelling.ts';
import { singular, stem } from '../stem.ts';
import { isListed, type SearchTables, wordPattern } from '../tables.ts';
import { type Scope, scopeTokens } from '../scope.ts';
import { type Token, tokensOf, tokenStrings } from '../tokens.ts';
import { inAll, inAny } from './candidates.ts';
import { type Engine, type Hits, narrowed, placeOf, streamWeight } from './engine.ts';

/** What a step of the ladder may ask. */
export interface Library {
  /** The records that hold the tokens in a row, in their own words or in a name of a term they use. */
  readonly phrase: (tokens: readonly string[]) => Promise<Hits>;
  /** The records that use a term with a name for which something holds. */
  readonly named: (holds: (name: Name) => boolean) => Promise<Hits>;
  /** What the terms with this name are called by the report itself, in every language. */
  readonly ownNames: (tokens: readonly string[]) => readonly (readonly string[])[];
  readonly engine: Engine;
  readonly names: readonly Name[];
  /** The names that hold a token. */
  readonly byToken: ReadonlyMap<string, readonly Name[]>;
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

/** Where so many records hold the words themselves, those that only use a term of such a name are not sought. */
const plenty = 2000;

/** Puts an engine, its tables and the names of the terms together. */
export function openLibrary(engine: Engine, tables: SearchTables, nameFile: NameFile): Library {
  const traditional = traditionalMap(tables.traditional);
  const names = openNames(nameFile, traditional);
  const words = wordMap(tables.words, names);
  const byToken = groupByToken(names);
  return {
    ...lookUps(engine, names, byToken),
    names,
    byToken,
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
    traditional,
    sounds: openSounds(tables.sounds),
    words,
    families: familiesOf([...words.keys()]),
    synonyms: openSynonyms(tables.synonyms),
    records: tables.records,
  };
}

function groupByToken(names: readonly Name[]): Library['byToken'] {
  const groups = new Map<string, Name[]>();
  for (const name of names)
    for (const token of new Set(name.tokens)) groups.set(token, [...(groups.get(token) ?? []), name]);
  return groups;
}

/** The same library, of whose records only those of a scope are known. */
export async function narrowTo(scope: Scope, library: Library): Promise<Library> {
  const { engine, names, byToken } = library;
  const tokens = scopeTokens(scope);
  if (tokens.length === 0) return library;
  const within = inAll(await Promise.all(tokens.map((token) => engine.marked(token))));
  const known = new Set(within.map(({ id }) => id));
  return { ...library, ...lookUps(narrowed(engine, known), names, byToken), records: known.size };
}

/** What depends on the engine. */
function lookUps(
  engine: Engine,
  names: readonly Name[],
  byToken: Library['byToken'],
): Pick<Library, 'phrase' | 'named' | 'engine'> {
  const named = async (
    holds: (name: Name) => boolean,
    among: readonly Name[] = names,
    stream: 'name' | 'part' = 'name',
  ): Promise<Hits> => {
    const lists = await Promise.all(termsWhere(among, holds).map((term) => engine.marked(term)));
    return new Map([...inAny(lists).keys()].map((id) => [id, streamWeight[stream]]));
  };
  return {
    phrase: async (tokens) => {
      const written = await engine.phrase(tokens);
      if (written.size > plenty) return written;
      const among = (byToken.get(tokens[0] ?? '') ?? []).filter((name) => placeOf(name.tokens, tokens) >= 0);
      const isWhole = ({ tokens: own }: Name): boolean => own.length === tokens.length;
      const lists = [named(isWhole, among), named((name) => !isWhole(name), among, 'part')];
      return inAny([written, ...(await Promise.all(lists))]);
    },
    named: (holds) => named(holds),
    engine,
  };
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
