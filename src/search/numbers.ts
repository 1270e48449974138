import { isOrdinal, speltNumber, speltValue } from './spelt-numbers.ts';

/**
 * Numbers in every writing as one token: `3390万`, `33.9 million` and `33,900,000` are all `n33900000`;
 * `1/5`, `五分之一` and `one fifth` are `1of5`; `93%`, `百分之九十三` and `九成三` are `93pc`; `第七` and `7th` are `n7th`.
 */
export interface NumberReading {
  readonly tokens: readonly string[];
  /** The text without its numbers. */
  readonly rest: string;
}

const scales: Readonly<Record<string, number>> = {
  万亿: 1e12, 千亿: 1e11, 百亿: 1e10, 十亿: 1e9, 亿: 1e8, 千万: 1e7, 百万: 1e6, 十万: 1e5, 万: 1e4, 千: 1e3, 百: 1e2,
  trillion: 1e12, billion: 1e9, bn: 1e9, b: 1e9, million: 1e6, mn: 1e6, m: 1e6, thousand: 1e3, k: 1e3, hundred: 1e2,
}; // prettier-ignore
const scaleWords = Object.keys(scales)
  .sort((a, b) => b.length - a.length)
  .map((word) => (/[a-z]/.test(word) ? `${word}(?![a-z])` : word))
  .join('|');
const han = '〇零一二三四五六七八九十百千万亿两';
const digits = '零一二三四五六七八九';
const parts = ['half', 'third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const few = ['one', 'two', 'three', 'four'];

const pattern = new RegExp(
  [
    `(?<below>[${han}]+|\\d+)分之(?<above>[${han}]+(?:点[${digits}]+)?|\\d+(?:\\.\\d+)?)`,
    `(?<![a-z])(?<words>${few.join('|')}|a)[ -](?<part>${parts.join('|')}|fourth)s?(?![a-z])`,
    String.raw`(?<top>\d{1,3})\s?[/\u2044]\s?(?<bottom>\d{1,3})(?![\d/])`,
    String.raw`(?<![a-z\d.])(?<percent>\d+(?:\.\d+)?)\s?(?:%|per ?cent|pct)`,
    String.raw`(?<![a-z\d.])(?<rank>第)?(?<number>\d+(?:,\d{3})*(?:\.\d+)?)(?:\s?(?<scale>${scaleWords})|(?<nth>st|nd|rd|th)(?![a-z]))?(?![a-z])`,
    `(?<spelt>${speltNumber})(?<hundredths> (?:per ?cent|pct))?`,
    // 成 is a tenth, but not in 成果 or 成立.
    `(?<tenths>[一二三四五六七八九])成(?![果功立员为本就长效])(?<more>[一二三四五六七八九])?`,
    `(?<chinese>(?<!第)[${han}]+点[${digits}]+[十百千万亿]*|(?<!第)[${han}]{2,})`,
    `第(?<place>[一二三四五六七八九十]+)|(?<single>[一二两三四五六七八九十])(?=[个家项名位年次条种本期人大])`,
  ].join('|'),
  'gu',
);

/** A place in an order. Who asks for the number alone finds it too; who asks for the place finds no amount. */
const ordinal = (token: string): string => `${token}th`;

/** Under what a number that occurs is found: a place in an order also as the number. */
export const numberKeys = (token: string): readonly string[] =>
  token.endsWith('th') ? [token, token.slice(0, -2)] : [token];

/** Finds the numbers of a text that was folded (`fold.ts`). */
export function readNumbers(text: string): NumberReading {
  const tokens: string[] = [];
  const rest = text.replace(pattern, (match, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    const token = tokenFor(groups);
    if (token) tokens.push(token);
    return token ? ' ' : match;
  });
  return { tokens: [...new Set(tokens)], rest };
}

const percentage = (value: number): string => `${value}pc`.replace('.', 'd');
const whole = (value: number): string => `n${Number(value.toPrecision(12))}`.replace('.', 'd');

function tokenFor(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const { above, below, words, part, top, bottom, percent, number, scale, chinese } = groups;
  const { spelt, hundredths, tenths, more } = groups;
  const { place, single, rank, nth } = groups;
  if (above && below) {
    const [upper, lower] = [numeral(above), numeral(below)];
    if (upper === undefined || lower === undefined) return undefined;
    return lower === 100 ? percentage(upper) : `${upper}of${lower}`;
  }
  if (words && part) {
    const lower = part === 'fourth' ? 4 : parts.indexOf(part) + 2;
    return `${words === 'a' ? 1 : few.indexOf(words) + 1}of${lower}`;
  }
  if (top && bottom) return `${top}of${bottom}`;
  if (percent) return percentage(Number(percent));
  if (number) {
    const value = whole(Number(number.replaceAll(',', '')) * (scale ? (scales[scale] ?? 1) : 1));
    return rank || nth ? ordinal(value) : value;
  }
  if (spelt) {
    const value = speltValue(spelt);
    return value === undefined
      ? undefined
      : hundredths
        ? percentage(value)
        : isOrdinal(spelt)
          ? ordinal(whole(value))
          : whole(value);
  }
  if (tenths) return percentage(digits.indexOf(tenths) * 10 + (more ? digits.indexOf(more) : 0));
  if (single) return whole(chineseNumber(single) ?? 0);
  if (place) return ordinal(whole(chineseNumber(place) ?? 0));
  const value = chinese && /[十百千万亿点]/.test(chinese) ? chineseNumber(chinese) : undefined;
  return value === undefined ? undefined : whole(value);
}

const numeral = (text: string): number | undefined =>
  /^[\d.]+$/.test(text) ? Number(text) : chineseNumber(text);

/** The value of a Chinese numeral such as `三千二百`, `一亿七千万` or `二点一亿`; undefined where it is none. */
export function chineseNumber(text: string): number | undefined {
  const plain = text.replaceAll('两', '二').replaceAll('〇', '零');
  const [, before, decimals, scale = ''] =
    /^(.+)点([零一二三四五六七八九]+)([十百千万亿]*)$/.exec(plain) ?? [];
  if (before === undefined || decimals === undefined) return wholeNumber(plain);
  const value = wholeNumber(before);
  const places = [...decimals].map((digit) => digits.indexOf(digit)).join('');
  return value === undefined
    ? undefined
    : Number(`${value}.${places}`) * (scale === '' ? 1 : (wholeNumber(`一${scale}`) ?? 1));
}

function wholeNumber(text: string): number | undefined {
  let total = 0;
  let group = 0;
  let digit: number | undefined;
  for (const character of text) {
    const value = digits.indexOf(character);
    if (value >= 0) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = value;
      continue;
    }
    const scale = { 十: 10, 百: 100, 千: 1000 }[character];
    if (scale) group += (digit ?? 1) * scale;
    else {
      // 亿 counts all that stands before it, 万 only what follows the last 亿: 一亿七千万.
      const rank = character === '万' ? 1e4 : character === '亿' ? 1e8 : undefined;
      if (!rank) return undefined;
      const part = group + (digit ?? 0);
      total = rank === 1e8 ? (total + part || 1) * rank : total + (part || 1) * rank;
      group = 0;
    }
    digit = undefined;
  }
  return total + group + (digit ?? 0);
}
