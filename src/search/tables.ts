import { square } from './tokens.ts';

/** Small tables made at build from the words that occur, so that the browser needs no dictionary. */
export interface SearchTables {
  /** Traditional characters and, at the same place, the simplified ones that occur: `['鐵發', '铁发']`. */
  readonly traditional: readonly [from: string, to: string];
  /** See `sounds.ts`. */
  readonly sounds: SoundTable;
  /** The words of letters of the text, sorted, parted by spaces; those that occur only as names have a capital. */
  readonly words: string;
  /** Words that mean the same, group by group, parted by spaces. */
  readonly synonyms: readonly string[];
  /** How many paragraphs the language's index holds. */
  readonly records: number;
}

/** How Chinese characters are read, without tones. */
export interface SoundTable {
  /**
   * Runs over the 3,755 characters of GB 2312 level 1, which that standard puts in the order of their
   * sounds: `a2 ai13 …` says that the first two are read a, the next thirteen ai. `-` skips.
   */
  readonly runs: string;
  /** Other characters and second readings: syllable, then its characters. */
  readonly others: Readonly<Record<string, string>>;
}

/** Words of four letters and more, in a text that was not folded. */
export const wordPattern = new RegExp(String.raw`(?:(?!${square})[\p{L}\p{N}]){4,}`, 'gu');

/** Whether a folded word may be completed and its spelling mended: plain letters, perhaps with digits. */
export const isListed = (word: string): boolean => /^[a-z\d]*[a-z][a-z\d]*$/.test(word);
