import type { Token } from '../tokens.ts';
import type { Hits } from './engine.ts';

/** A match answers the question; a related paragraph only touches it, is labelled so and never mixed in. */
export type Tier = 'match' | 'related';

export interface Candidate {
  readonly id: string;
  readonly tier: Tier;
  /** From 0 to 1: how much of the question the record answers. */
  readonly strength: number;
  /** How close the finding is to the paragraph's own words; see `streamWeight`. */
  readonly closeness: number;
  /** The tokens it was found by, where they are not those of the question: a word spelt right. */
  readonly asked?: readonly string[];
}

/** The records in every list of hits. Closeness is that of the farthest part. */
export function inAll(lists: readonly Hits[], strength = 1): readonly Candidate[] {
  const [fewest, ...others] = lists.toSorted((a, b) => a.size - b.size);
  const found: Candidate[] = [];
  for (const [id, own] of fewest ?? []) {
    const closeness = others.reduce((least, hits) => Math.min(least, hits.get(id) ?? -1), own);
    if (closeness >= 0) found.push({ id, tier: 'match', strength, closeness });
  }
  return found;
}

/**
 * The records in which every part of a question is found. The longest part is sought first: it is the rarest, and
 * where it is found nowhere the engine need not gather the common ones.
 */
export async function inEvery(
  parts: readonly (readonly Token[])[],
  find: (part: readonly Token[]) => Promise<Hits>,
  strength = 1,
): Promise<readonly Candidate[]> {
  const lists: Hits[] = [];
  for (const part of parts.toSorted((a, b) => lengthOf(b) - lengthOf(a))) {
    const hits = await find(part);
    if (hits.size === 0) return [];
    lists.push(hits);
  }
  return inAll(lists, strength);
}

const lengthOf = (part: readonly Token[]): number => part.reduce((sum, { token }) => sum + token.length, 0);

/** The records in any list, each as close as in the list where it is closest. */
export function inAny(lists: readonly Hits[]): Hits {
  const [most = new Map<string, number>(), ...others] = lists.toSorted((a, b) => b.size - a.size);
  const closer = others.flatMap((hits) => [...hits]).filter(([id, own]) => own > (most.get(id) ?? -1));
  if (closer.length === 0) return most;
  const found = new Map(most);
  for (const [id, closeness] of closer) found.set(id, Math.max(closeness, found.get(id) ?? 0));
  return found;
}
