import { widthOf } from './words.ts';

/** The sizes a lone numeral may take: the class that sets each, and its height in pixels. */
const sizes = [
  { role: 'numeral huge', size: 80 },
  { role: 'numeral great', size: 56 },
  { role: 'numeral large', size: 40 },
  { role: 'numeral medium', size: 30 },
  { role: 'numeral modest', size: 20 },
] as const;

export type NumeralSize = (typeof sizes)[number];

export interface Numeral {
  readonly words: string;
  /** Words of 16 px in the same line. */
  readonly affixes?: string;
}

/** The largest size, no larger than `most`, at which every numeral fits into `room` pixels. */
export function numeralFor(
  numerals: readonly Numeral[],
  room: number,
  most: NumeralSize['role'] = 'numeral huge',
): NumeralSize {
  const allowed = sizes.slice(sizes.findIndex(({ role }) => role === most));
  const fits = ({ size }: NumeralSize): boolean =>
    numerals.every(({ words, affixes = '' }) => widthOf(words, size) + widthOf(affixes, 16) <= room);
  return allowed.find(fits) ?? sizes[4];
}
