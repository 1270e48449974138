import type { Candidate } from '../candidates.ts';
import type { Library } from '../library.ts';
import type { Question } from '../question.ts';
import { isAskingWord, withoutAsking, withoutErrands } from '../question-words.ts';
import { type Chunk, chunksOf } from '../../tokens.ts';
import { allChunks } from './exact.ts';

/** The question without the words that only ask, then without what the reader wants to do. */
export async function withoutAskingWords(
  { folded }: Question,
  library: Library,
): Promise<readonly Candidate[]> {
  for (const text of [withoutAsking(folded), withoutErrands(folded)]) {
    const found = await allChunks(chunksOf(text).flatMap(withoutEnglishAsking), library);
    if (found.length > 0) return found;
  }
  return [];
}

/** Cuts a chunk at its English asking words. */
export function withoutEnglishAsking(chunk: Chunk): readonly Chunk[] {
  const parts: (typeof chunk)[number][][] = [[]];
  for (const token of chunk)
    if (token.kind === 'word' && isAskingWord(token.word)) parts.push([]);
    else parts.at(-1)?.push(token);
  return parts.filter((part) => part.length > 0);
}
