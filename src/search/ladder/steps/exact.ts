import { type Candidate, inEvery } from '../candidates.ts';
import type { Library } from '../library.ts';
import type { Question } from '../question.ts';
import { type Chunk, tokenStrings } from '../../tokens.ts';

/** Every part of the question stands in the record, word for word. */
export async function exact({ chunks }: Question, library: Library): Promise<readonly Candidate[]> {
  return allChunks(chunks, library);
}

/** The records that hold each chunk as a phrase. */
export async function allChunks(chunks: readonly Chunk[], library: Library): Promise<readonly Candidate[]> {
  if (chunks.length > 12) return [];
  return inEvery(chunks, (chunk) => library.phrase(tokenStrings(chunk)));
}
