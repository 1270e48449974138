/** Numbers spelt out in English: `seventy-one`, `one hundred and sixty-seven`, `thirty-three point nine million`, `twentieth`. */

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const scales: Readonly<Record<string, number>> = {
  hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12,
}; // prettier-ignore
const irregular: Readonly<Record<string, string>> = {
  first: 'one', second: 'two', third: 'three', fifth: 'five', eighth: 'eight', ninth: 'nine', twelfth: 'twelve',
}; // prettier-ignore
const ordinals = [
  ...Object.keys(irregular),
  ...[...small, ...Object.keys(scales)].map((word) => `${word}th`),
  ...tens.map((word) => word.replace(/y$/, 'ieth')),
];
const word = `(?:${[...ordinals, ...small, ...tens, ...Object.keys(scales)].sort((a, b) => b.length - a.length).join('|')})`;

/** The source of a pattern that finds such numbers in folded text. */
export const speltNumber = `(?<![a-z])${word}(?:(?:-| and | point | )${word})*(?![a-z])`;

const lastOrdinal = new RegExp(`(?:${ordinals.join('|')})$`);

/** Whether a number spelt out is a place in an order: `twentieth`. */
export const isOrdinal = (text: string): boolean => lastOrdinal.test(text);

/** Words that are numbers only beside others: one may be a pronoun, a second a time. */
const alone = new Set(['one', 'first', 'second']);

/** The value of a number spelt out, or undefined where the words make none, such as `two three`. */
export function speltValue(text: string): number | undefined {
  if (alone.has(text)) return undefined;
  const [whole = '', decimals] = text.split(' point ');
  const value = wholeValue(whole.split(/[ -]/));
  if (decimals === undefined || value === undefined) return value;
  const words = decimals.split(/[ -]/);
  const digits = words.filter((each) => small.indexOf(each) >= 0 && small.indexOf(each) < 10);
  const scale = words.slice(digits.length).reduce((product, each) => product * (scales[each] ?? NaN), 1);
  return digits.length === 0 || Number.isNaN(scale)
    ? undefined
    : Number(`${value}.${digits.map((each) => small.indexOf(each)).join('')}`) * scale;
}

function wholeValue(words: readonly string[]): number | undefined {
  let total = 0;
  let group = 0;
  let last = Infinity;
  for (const each of words) {
    if (each === 'and') continue;
    const plain = irregular[each] ?? each.replace(/ieth$/, 'y').replace(/th$/, '');
    const scale = scales[plain];
    const value = small.includes(plain) ? small.indexOf(plain) : 20 + 10 * tens.indexOf(plain);
    if (scale === 1e2) group = (group || 1) * scale;
    else if (scale) {
      total += (group || 1) * scale;
      group = 0;
    } else {
      // After seventy only one to nine may follow, after one nothing: two three is no number.
      if (value >= last) return undefined;
      group += value;
    }
    last = scale ? Infinity : value >= 20 ? 10 : 0;
  }
  return total + group;
}
