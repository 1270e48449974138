import { type Candidate, inAll } from '../candidates.ts';
import { type Library, tokenOf } from '../library.ts';
import type { Question } from '../question.ts';
import { tokenStrings } from '../../tokens.ts';

/**
 * What the reader parted and the report does not, or the other way round:
 * `LY 102`, `BG-136`, `先投 后股`, `青 科 贷`, `carbonfibre`.
 */
export async function joined({ chunks }: Question, library: Library): Promise<readonly Candidate[]> {
  const { words } = library;
  const tokens = chunks.flat();
  if (tokens.length === 0 || tokens.length > 24) return [];
  if (tokens.length > 1) {
    const together = await library.phrase(tokenStrings(tokens));
    if (together.size > 0) return inAll([together]);
    for (const way of pairsJoined(tokens.map(({ word, kind }) => (kind === 'han' ? ` ${word}` : word)))) {
      const hits = await Promise.all(way.map((word) => library.phrase([tokenOf(word.trim())])));
      const found = inAll(hits);
      if (found.length > 0) return found;
    }
  }
  const parted = tokens.map(({ word, token }) => partedWord(word, words) ?? [token]);
  if (parted.every(({ length }) => length === 1)) return [];
  return inAll(await Promise.all(parted.map((part) => library.phrase(part))));
}

/** The words with two neighbours joined, in every way, and all joined. */
function pairsJoined(words: readonly string[]): readonly (readonly string[])[] {
  const isPlain = (word: string | undefined): word is string => word !== undefined && !word.startsWith(' ');
  const pairs = words.slice(1).flatMap((word, place) => {
    const before = words[place];
    return isPlain(before) && isPlain(word)
      ? [[...words.slice(0, place), before + word, ...words.slice(place + 2)]]
      : [];
  });
  return words.length > 2 && words.every(isPlain) ? [...pairs, [words.join('')]] : pairs;
}

/** `carbonfibre` as two words that occur, if it does not occur itself. */
function partedWord(word: string, words: Library['words']): readonly string[] | undefined {
  if (word.length < 6 || words.has(word)) return undefined;
  for (let cut = 3; cut <= word.length - 3; cut += 1) {
    const [before, after] = [word.slice(0, cut), word.slice(cut)];
    const known = (part: string): boolean =>
      words.has(part) || [...words.keys()].some((other) => tokenOf(other) === tokenOf(part));
    if (known(before) && known(after)) return [tokenOf(before), tokenOf(after)];
  }
  return undefined;
}
