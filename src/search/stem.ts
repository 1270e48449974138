/**
 * One form for singular and plural, lower case: `laboratories` and `laboratory`, `processes` and `process`.
 * This is what is indexed. It need not be a word, only the same on both sides.
 */
export function singular(word: string): string {
  if (word.length <= 3 || !/^[a-z]+$/.test(word) || word === 'news') return word;
  const one = word.replace(/ies$/, 'y').replace(/(?<![sui])s$/, '');
  return one.length > 3 ? one.replace(/e$/, '') : one;
}

const consonant = '[^aeiou]';
const vowel = '[aeiouy]';
const run = (kind: string): string => `${kind}+`;
const measureAtLeast = (n: number): RegExp =>
  new RegExp(`^(${consonant}[^aeiouy]*)?(${run(vowel)}[^aeiou][^aeiouy]*){${n},}`);
const once = measureAtLeast(1);
const twice = measureAtLeast(2);
const hasVowel = /[aeiouy]/;
const endsInShort = /^(.*[^aeiou])?[^aeiou][aeiouy][^aeiouwxy]$/;

const longer: Readonly<Record<string, string>> = {
  ational: 'ate', tional: 'tion', enci: 'ence', anci: 'ance', iser: 'ise', abli: 'able', alli: 'al',
  entli: 'ent', eli: 'e', ousli: 'ous', isation: 'ise', ation: 'ate', ator: 'ate', alism: 'al',
  iveness: 'ive', fulness: 'ful', ousness: 'ous', aliti: 'al', iviti: 'ive', biliti: 'ble',
  icate: 'ic', ative: '', alise: 'al', iciti: 'ic', ical: 'ic', ful: '', ness: '',
}; // prettier-ignore
const last = /(?:ement|ance|ence|able|ible|ment|ant|ent|ism|ate|iti|ous|ive|ise|al|er|ic|ou|(?<=[st])ion)$/;

/**
 * What a word has in common with its family: farm, farming, farmer. After M. F. Porter, "An algorithm for suffix stripping", Program 14 (1980),
 * steps 1 to 5, without his last refinements of double consonants, and with -er also after short stems.
 */
export function stem(word: string): string {
  if (word.length <= 3 || !/^[a-z]+$/.test(word)) return word;
  let w = word.replace(/(ss|i)es$/, '$1').replace(/([^s])s$/, '$1');
  if (/eed$/.test(w)) w = once.test(w.slice(0, -3)) ? w.slice(0, -1) : w;
  else {
    const base = w.replace(/(ed|ing)$/, '');
    if (base !== w && hasVowel.test(base)) {
      if (/(at|bl|is)$/.test(base)) w = `${base}e`;
      else if (/([^aeioulsz])\1$/.test(base)) w = base.slice(0, -1);
      else w = once.test(base) && !twice.test(base) && endsInShort.test(base) ? `${base}e` : base;
    }
  }
  if (/y$/.test(w) && hasVowel.test(w.slice(0, -1))) w = `${w.slice(0, -1)}i`;
  for (let pass = 0; pass < 2; pass += 1) {
    const ending = Object.keys(longer).find((suffix) => w.endsWith(suffix));
    if (ending && once.test(w.slice(0, -ending.length)))
      w = w.slice(0, -ending.length) + (longer[ending] ?? '');
  }
  const stripped = w.replace(last, '');
  if (stripped !== w && twice.test(stripped)) w = stripped;
  if (w.endsWith('e')) {
    const base = w.slice(0, -1);
    if (twice.test(base) || (once.test(base) && !endsInShort.test(base))) w = base;
  }
  return w.length > 5 ? w.replace(/er$/, '') : w;
}
