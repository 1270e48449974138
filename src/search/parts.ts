import { square } from './tokens.ts';

/**
 * To find a phrase, Pagefind 1.6.0 goes through every place of its words once for every record that holds them:
 * its time grows with the square of the records. So a large index is cut into parts, whose tokens are marked with
 * the part, and a phrase is asked of each: ten parts take a tenth of the time. A report of a few years is one part.
 */
const recordsInPart = 1000;
const letters = 26;

/**
 * What marks the tokens of each part: `qaa`, `qab` …, and nothing while there is one part.
 * @param records how many the index holds
 */
export function partsOf(records: number): readonly string[] {
  const parts = Math.ceil(records / recordsInPart);
  if (parts < 2) return [''];
  const letter = (place: number): string => String.fromCharCode(97 + (place % letters));
  return Array.from({ length: parts }, (_, part) => `q${letter(Math.floor(part / letters))}${letter(part)}`);
}

/** The part of the record at a place; neighbours share one. */
export function partAt(place: number, records: number): string {
  const parts = partsOf(records);
  return parts[Math.floor((place * parts.length) / records)] ?? '';
}

/**
 * Tokens as they stand in a part: 科 as `zqho29qaa`, train as `trainqaa`. No English word goes on like this, so none
 * is taken for the beginning of another; and Pagefind cuts a query on a Chinese page with the browser's
 * dictionary, which would tear a mark off a Han character.
 */
export const inPart = (tokens: readonly string[], part: string): string =>
  tokens.map((token) => (part === '' ? token : letterToken(token) + part)).join(' ');

const squareAlone = new RegExp(`^${square}$`, 'u');
const letterToken = (token: string): string =>
  squareAlone.test(token) ? `zqh${token.codePointAt(0)?.toString(36) ?? ''}` : token;
