import { chunksOf, tokensOf, tokenStrings } from '../../tokens.ts';
import { type Candidate, inAll, inAny } from '../candidates.ts';
import { type Hits, placeOf } from '../engine.ts';
import type { Library } from '../library.ts';
import type { Question } from '../question.ts';
import { withoutErrands } from '../question-words.ts';
import { wordsWithin } from '../segments.ts';

/** Shorter words differ from too many others in one character. */
const shortest = 4;
const longest = 16;
/** So many records are read to see what really stands there. */
const looked = 24;

type Break = readonly [before: readonly string[], after: readonly string[]];

/** One Chinese character is wrong, missing or too many: `一课两证`, `高新技企业`, `科技型中小型企业`. */
export async function oneOff({ folded }: Question, library: Library): Promise<readonly Candidate[]> {
  const [chunk, more] = chunksOf(withoutErrands(folded));
  if (!chunk || more || chunk.some(({ kind }) => kind !== 'han')) return [];
  const tokens = tokenStrings(chunk);
  if (tokens.length < shortest || tokens.length > longest) return [];
  // 业保险 of 失业保险 is half of it: in a short word only the inside may differ.
  const isEdge = ([before, after]: Break): boolean => before.length === 0 || after.length === 0;
  const breaks = waysToBreak(tokens);
  // A word of the dictionary is meant as it stands: 高速公路 is no mistake for 高速铁路.
  const isWord = wordsWithin(chunk)[0]?.length === tokens.length;
  const sure = isWord ? [] : tokens.length === shortest ? breaks.filter((each) => !isEdge(each)) : breaks;
  const strength = 1 - 1 / tokens.length;
  const found = inAll([await holding(sure, library)], strength);
  if (found.length > 0) return found;
  const rest = inAll([await holding(breaks, library)], strength);
  return rest.map((candidate) => ({ ...candidate, tier: 'related' }));
}

/** The question without one character, or broken open between two. */
function waysToBreak(tokens: readonly string[]): readonly Break[] {
  const without = tokens.map((_, place): Break => [tokens.slice(0, place), tokens.slice(place + 1)]);
  const open = tokens
    .slice(1)
    .map((_, place): Break => [tokens.slice(0, place + 1), tokens.slice(place + 1)]);
  return [...without, ...open];
}

async function holding(breaks: readonly Break[], library: Library): Promise<Hits> {
  const named = await library.named((name) => breaks.some((each) => writtenAs(name.tokens, each)));
  const written = new Map<string, readonly string[]>();
  for (const each of breaks)
    for (const words of await wordsMeant(each, library)) written.set(words.join(''), words);
  return inAny([
    named,
    ...(await Promise.all([...written.values()].map((words) => library.engine.phrase(words)))),
  ]);
}

/**
 * What the report writes where the reader broke off. A few records tell; the phrase is then asked for, so that
 * every record that holds it is found, however many they are.
 */
async function wordsMeant(each: Break, { engine, traditional }: Library): Promise<readonly string[][]> {
  const parts = each.filter((part) => part.length > 0).toSorted((a, b) => b.length - a.length);
  const lists: Hits[] = [];
  for (const part of parts) {
    const hits = await engine.phrase(part);
    // The longer part is the rarer: where it is missing, the engine need not gather the other.
    if (hits.size === 0) return [];
    lists.push(hits);
  }
  if (parts.length === 1) return parts.map((part) => [...part]);
  const found: string[][] = [];
  for (const { id } of inAll(lists).slice(0, looked)) {
    const record = await engine.load(id);
    const words = record && writtenAs(tokenStrings(tokensOf(record.shown.text, traditional)), each);
    if (words) found.push([...words]);
  }
  return found;
}

/** Both parts as they stand in a row of tokens, with at most one token between them; undefined where they do not. */
export function writtenAs(row: readonly string[], [before, after]: Break): readonly string[] | undefined {
  const whole = [...before, ...after];
  if (before.length === 0 || after.length === 0) return placeOf(row, whole) >= 0 ? whole : undefined;
  for (let at = placeOf(row, before); at >= 0; at = placeOf(row, before, at + 1)) {
    const end = at + before.length;
    const next = placeOf(row, after, end);
    if (next >= 0 && next - end <= 1) return row.slice(at, next + after.length);
  }
  return undefined;
}
