import type { Stream } from '../record.ts';
import type { Hit } from './engine.ts';

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

/** What the page says itself counts before its headings, and those before the names it is also known by. */
export const streamWeight: Readonly<Record<Stream, number>> = {
  text: 4,
  heading: 3,
  number: 3,
  form: 2,
  name: 2,
  term: 2,
  part: 1.5,
  sound: 1,
};

/** The weight of the closest stream that holds a hit. */
export const closenessOf = ({ streams }: Hit): number =>
  Math.max(0, ...streams.map((stream) => streamWeight[stream]));

/** The records in every list of hits. Closeness is that of the farthest part. */
export function inAll(lists: readonly (readonly Hit[])[], strength = 1): readonly Candidate[] {
  const [first, ...rest] = lists.map((hits) => new Map(hits.map((hit) => [hit.id, closenessOf(hit)])));
  if (!first) return [];
  return [...first].flatMap(([id, closeness]): Candidate[] => {
    const others = rest.map((hits) => hits.get(id));
    if (others.some((other) => other === undefined)) return [];
    const lowest = Math.min(closeness, ...others.map((other) => other ?? 0));
    return [{ id, tier: 'match', strength, closeness: lowest }];
  });
}

/** The records in any list, with all the streams that hold them. */
export function inAny(lists: readonly (readonly Hit[])[]): readonly Hit[] {
  const found = new Map<string, Hit>();
  for (const hit of lists.flat()) {
    const known = found.get(hit.id);
    found.set(hit.id, known ? { id: hit.id, streams: [...known.streams, ...hit.streams] } : hit);
  }
  return [...found.values()];
}
