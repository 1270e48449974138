import { type Candidate, inAll } from '../candidates.ts';
import type { Hit } from '../engine.ts';
import type { Library } from '../library.ts';
import type { Question } from '../question.ts';
import type { Chunk, Token } from '../../tokens.ts';
import { tokenStrings } from '../../tokens.ts';

/** Every part of the question stands in the record, word for word. */
export async function exact({ chunks }: Question, library: Library): Promise<readonly Candidate[]> {
  return allChunks(chunks, library);
}

/** The records that hold each chunk as a phrase. */
export async function allChunks(
  chunks: readonly Chunk[],
  library: Library,
  strength = 1,
): Promise<readonly Candidate[]> {
  if (chunks.length === 0 || chunks.length > 12) return [];
  return inAll(await eachHolding(chunks, library), strength);
}

/**
 * The records that hold each part as a phrase, part by part; no lists where one of the parts occurs nowhere. The
 * longest is asked first: it is the rarest, and where it is missing the engine need not gather the common ones.
 */
export async function eachHolding(
  parts: readonly (readonly Token[])[],
  library: Library,
): Promise<readonly (readonly Hit[])[]> {
  const lists: (readonly Hit[])[] = [];
  const places = parts.map((_, place) => place);
  for (const place of places.toSorted((a, b) => (parts[b]?.length ?? 0) - (parts[a]?.length ?? 0))) {
    const hits = await library.phrase(tokenStrings(parts[place] ?? []));
    if (hits.length === 0) return [];
    lists[place] = hits;
  }
  return lists;
}
