import type { Token } from '../tokens.ts';

/** The browser's own dictionary; where it has none, a run of Chinese is one word. */
const segmenter =
  typeof Intl.Segmenter === 'undefined' ? undefined : new Intl.Segmenter('zh', { granularity: 'word' });

/** Where the words of a run of Han tokens end, as places between tokens: 企业融资 → {2}. */
export function wordEnds(run: readonly Token[]): ReadonlySet<number> {
  const ends = new Set<number>();
  if (!segmenter) return ends;
  let place = 0;
  for (const { segment } of segmenter.segment(run.map(({ token }) => token).join(''))) {
    place += [...segment].length;
    if (place < run.length) ends.add(place);
  }
  return ends;
}

/** A run cut into its words. */
export function wordsOf(run: readonly Token[]): readonly (readonly Token[])[] {
  const cuts = [0, ...wordEnds(run), run.length];
  return cuts.slice(1).map((end, index) => run.slice(cuts[index], end));
}
