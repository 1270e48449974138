import { type Candidate, inAll } from '../candidates.ts';
import { wordsOf } from '../segments.ts';
import type { Library } from '../library.ts';
import type { Question } from '../question.ts';
import { withoutErrands } from '../question-words.ts';
import { type Chunk, chunksOf, type Token } from '../../tokens.ts';
import { eachHolding } from './exact.ts';
import { withoutEnglishAsking } from './without-asking.ts';

/** Every naming word of the question stands in the record, in any order. */
export async function everyWord({ folded }: Question, library: Library): Promise<readonly Candidate[]> {
  const parts = namingParts(folded).flatMap((part) => (part[0]?.kind === 'han' ? wordsOf(part) : [part]));
  if (parts.length < 2 || parts.length > 16) return [];
  return inAll(await eachHolding(parts, library));
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
