import { fold, type Traditional } from './fold.ts';
import { oneSpelling } from './spelling.ts';
import { singular } from './stem.ts';

/**
 * Text as the tokens that are indexed and asked for, the same on both sides: every Han or kana character is
 * one, so that a phrase of them is an exact substring; a word of letters is its singular in one spelling; a number
 * is opaque to Pagefind's own rules (`2.1` is `2d1`, `93%` is `93pc`, `1/5` is `1of5`).
 */
export interface Token {
  readonly token: string;
  readonly kind: 'han' | 'word' | 'number';
  /** The word as written, lower case. */
  readonly word: string;
  /** Place in the original text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** Tokens that stand together: a reader who types a space between Chinese words means two things. */
export type Chunk = readonly Token[];

/** A character of a writing without spaces between words, Chinese or Japanese: each is a token of its own. */
export const square = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]`;
const pattern = new RegExp(
  [
    `(?<han>${square})`,
    String.raw`(?<above>\d{1,3})[/\u2044](?<below>\d{1,3})(?![\d/])`,
    String.raw`(?<number>\d+(?:,\d{3})*(?:\.\d+)?)(?:(?<percent>\s?%)|(?<suffix>(?:(?!${square})\p{L})+))?`,
    String.raw`(?<initials>[a-z]&[a-z])(?!\p{L})`,
    String.raw`(?<word>(?:(?!${square})[\p{L}\p{N}])+(?:[’'](?!s(?!\p{L}))\p{L}+)*)(?:[’']s(?!\p{L}))?`,
  ].join('|'),
  'gu',
);
const joins = /^[\s\-\u2010-\u2013_'’]*$/u;

/** All tokens of a text, in order. */
export function tokensOf(text: string, traditional?: Traditional): readonly Token[] {
  const folded = fold(text, traditional);
  return [...folded.text.matchAll(pattern)].map((match): Token => {
    const groups = match.groups ?? {};
    const end = match.index + match[0].length;
    const place = { start: folded.from[match.index] ?? 0, end: folded.from[end] ?? text.length };
    const { han, above, below, number, percent, suffix = '', initials, word } = groups;
    if (han) return { token: han, kind: 'han', word: han, ...place };
    if (above && below) return { token: `${above}of${below}`, kind: 'number', word: match[0], ...place };
    if (number) {
      const digits = number.replaceAll(',', '').replace('.', 'd');
      return { token: digits + (percent ? 'pc' : suffix), kind: 'number', word: digits + suffix, ...place };
    }
    const plain = (initials ?? word ?? '').replace(/[&’']/g, '');
    return { token: singular(oneSpelling(plain)), kind: 'word', word: plain, ...place };
  });
}

/** The tokens of a question, cut where punctuation, or a space beside a Han character, parts them. */
export function chunksOf(text: string, traditional?: Traditional): readonly Chunk[] {
  const chunks: Token[][] = [];
  let previous: Token | undefined;
  for (const token of tokensOf(text, traditional)) {
    const gap = previous ? text.slice(previous.end, token.start) : '';
    const parted = gap !== '' && (!joins.test(gap) || token.kind === 'han' || previous?.kind === 'han');
    const open = chunks.at(-1);
    if (open && !parted) open.push(token);
    else chunks.push([token]);
    previous = token;
  }
  return chunks;
}

/** Only the strings that are indexed. */
export const tokenStrings = (tokens: readonly Token[]): readonly string[] => tokens.map(({ token }) => token);
