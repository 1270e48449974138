import { chunksOf, tokenStrings } from '../../tokens.ts';
import { type Candidate, inAll, inAny } from '../candidates.ts';
import { type Hit, placeOf } from '../engine.ts';
import type { Library } from '../library.ts';
import type { Question } from '../question.ts';
import { withoutErrands } from '../question-words.ts';
import { wordsWithin } from '../segments.ts';

/** Shorter words differ from too many others in one character. */
const shortest = 4;
const longest = 16;
/** So many records are read to see whether the parts really stand together. */
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

async function holding(breaks: readonly Break[], library: Library): Promise<readonly Hit[]> {
  const named = library.named((name) => breaks.some((each) => standsIn(name.tokens, each)));
  return inAny([await named, ...(await Promise.all(breaks.map((each) => inText(each, library))))]);
}

/** The question without one character, or broken open between two. */
function waysToBreak(tokens: readonly string[]): readonly Break[] {
  const without = tokens.map((_, place): Break => [tokens.slice(0, place), tokens.slice(place + 1)]);
  const open = tokens
    .slice(1)
    .map((_, place): Break => [tokens.slice(0, place + 1), tokens.slice(place + 1)]);
  return [...without, ...open];
}

async function inText([before, after]: Break, { engine }: Library): Promise<readonly Hit[]> {
  const parts = [before, after].filter((part) => part.length > 0);
  const lists = await Promise.all(parts.map((part) => engine.phrase(part)));
  if (lists.length === 1) return lists[0] ?? [];
  const found: Hit[] = [];
  for (const { id } of inAll(lists).slice(0, looked)) {
    const record = await engine.load(id);
    if (record && standsIn(record.tokens, [before, after])) found.push({ id, streams: ['text'] });
  }
  return found;
}

/** Whether both parts stand in a row of tokens with at most one token between them. */
export function standsIn(row: readonly string[], [before, after]: Break): boolean {
  if (before.length === 0 || after.length === 0) return placeOf(row, [...before, ...after]) >= 0;
  for (let at = placeOf(row, before); at >= 0; at = placeOf(row, before, at + 1)) {
    const end = at + before.length;
    const next = placeOf(row, after, end);
    if (next >= 0 && next - end <= 1) return true;
  }
  return false;
}
