import type { Token } from '../tokens.ts';

/** The browser's own dictionary; where it has none, a run of Chinese is one word. */
const segmenter =
  typeof Intl.Segmenter === 'undefined' ? undefined : new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Where two words of a run of Han tokens meet, as places between tokens: 企业融资 → {2}. A single character
 * is taken for a part of its neighbours: dictionaries do not know 新药.
 */
export function seams(run: readonly Token[]): ReadonlySet<number> {
  const cuts = [0, ...wordEnds(run), run.length];
  const isWhole = (index: number): boolean => (cuts[index + 1] ?? 0) - (cuts[index] ?? 0) > 1;
  return new Set(cuts.slice(1, -1).filter((_, index) => isWhole(index) && isWhole(index + 1)));
}

function wordEnds(run: readonly Token[]): ReadonlySet<number> {
  const ends = new Set<number>();
  if (!segmenter) return ends;
  let place = 0;
  for (const { segment } of segmenter.segment(run.map(({ token }) => token).join(''))) {
    place += [...segment].length;
    if (place < run.length) ends.add(place);
  }
  return ends;
}

/** Little words that join others and name nothing. */
const joiners = new Set([
  '和',
  '与',
  '及',
  '跟',
  '同',
  '对',
  '在',
  '是',
  '有',
  '把',
  '被',
  '为',
  '从',
  '到',
  '等',
  '每',
]);

/** The words of a run that say something: of two characters and more. */
export function wordsWithin(run: readonly Token[]): readonly (readonly Token[])[] {
  return cutWords(run).filter(({ length }) => length > 1);
}

/** A run cut into its words; whole where one of them would be a single character, which says too little. */
export function wordsOf(run: readonly Token[]): readonly (readonly Token[])[] {
  const words = cutWords(run);
  return words.some(({ length }) => length < 2) ? [run] : words;
}

function cutWords(run: readonly Token[]): readonly (readonly Token[])[] {
  const cuts = [0, ...wordEnds(run), run.length];
  return cuts
    .slice(1)
    .map((end, index) => run.slice(cuts[index], end))
    .filter((word) => !joiners.has(word.map(({ token }) => token).join('')));
}
