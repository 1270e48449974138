/** Small tables made at build from the words that occur, so that the browser needs no dictionary. */
export interface SearchTables {
  /** Traditional characters and, at the same place, the simplified ones that occur: `['鐵發', '铁发']`. */
  readonly traditional: readonly [from: string, to: string];
  /** See `sounds.ts`. */
  readonly sounds: SoundTable;
  /** Words of five letters and more that occur, sorted, parted by spaces; names keep their capital. */
  readonly words: string;
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

export const noTables: SearchTables = {
  traditional: ['', ''],
  sounds: { runs: '', others: {} },
  words: '',
  records: 0,
};
