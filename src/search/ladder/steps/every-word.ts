import { type Candidate, inEvery } from '../candidates.ts';
import { wordsOf } from '../segments.ts';
import type { Library } from '../library.ts';
import type { Question } from '../question.ts';
import { withoutErrands } from '../question-words.ts';
import { type Chunk, chunksOf, type Token, tokenStrings } from '../../tokens.ts';
import { withoutEnglishAsking } from './without-asking.ts';

/** From so many records on. */
const archive = 5000;

/** Every naming word of the question stands in the record, in any order. */
export async function everyWord({ folded }: Question, library: Library): Promise<readonly Candidate[]> {
  const parts = namingParts(folded).flatMap((part) => (part[0]?.kind === 'han' ? wordsOf(part) : [part]));
  if (parts.length < 2 || parts.length > 16) return [];
  return inEvery(await telling(parts, library), (part) => library.phrase(tokenStrings(part)));
}

/** The words without those that most records of a large archive hold: they tell nothing, and are dear to gather. */
async function telling(
  words: readonly (readonly Token[])[],
  { engine, records }: Library,
): Promise<readonly (readonly Token[])[]> {
  if (records < archive) return words;
  const counts = await Promise.all(words.map((word) => engine.commonness(tokenStrings(word))));
  const rare = words.filter((_, place) => (counts[place] ?? 0) < records / 2);
  return rare.length > 1 ? rare : words;
}

/** What a question names, without its asking words: words of letters one by one, Chinese run by run. */
export function namingParts(folded: string): readonly (readonly Token[])[] {
  return chunksOf(withoutErrands(folded)).flatMap(withoutEnglishAsking).flatMap(bySpeech);
}

/** Cuts a chunk where Chinese meets letters or digits; letters are cut into words. */
export function bySpeech(chunk: Chunk): readonly (readonly Token[])[] {
  const parts: Token[][] = [];
  for (const token of chunk) {
    const open = parts.at(-1);
    if (token.kind === 'han' && open?.[0]?.kind === 'han') open.push(token);
    else parts.push([token]);
  }
  return parts;
}
