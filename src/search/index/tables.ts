import * as OpenCC from 'opencc-js';
import { fold } from '../fold.ts';
import type { SearchRecord } from '../record.ts';
import type { SearchTables } from '../tables.ts';
import { makeSoundTable } from './sound-table.ts';

const shortestWord = 4;

/** The tables of one language's index, from the words that occur in it. */
export function makeTables(records: readonly SearchRecord[]): SearchTables {
  const sentences = records.flatMap(({ text, place }) => [text, place]);
  const names = records.flatMap(({ aliases }) => aliases);
  const occurring = new Set([...sentences, ...names].join(''));
  return {
    traditional: makeTraditional(occurring),
    sounds: makeSoundTable(occurring),
    words: wordList(sentences, names),
    records: records.length,
  };
}

/** The pairs whose simplified character occurs and whose traditional form is another. */
export function makeTraditional(occurring: ReadonlySet<string>): readonly [string, string] {
  const convert = OpenCC.Converter({ from: 't', to: 'cn' });
  const pairs: [string, string][] = [];
  for (let code = 0x4e00; code <= 0x9fff; code += 1) {
    const from = String.fromCodePoint(code);
    const to = convert(from);
    if (to !== from && occurring.has(to)) pairs.push([from, to]);
  }
  return [pairs.map(([from]) => from).join(''), pairs.map(([, to]) => to).join('')];
}

/**
 * Every word of letters once; lower case, unless it occurs only as a name. The capital at the start of a
 * sentence tells nothing.
 */
function wordList(sentences: readonly string[], names: readonly string[]): string {
  const seen = new Map<string, boolean | undefined>();
  const pattern = new RegExp(`(?:(?!\\p{Script=Han})[\\p{L}\\p{N}]){${shortestWord},}`, 'gu');
  const read = (text: string, isSentence: boolean): void => {
    for (const { 0: word, index } of text.normalize('NFKC').matchAll(pattern)) {
      const plain = fold(word).text;
      if (/^\d+$/.test(plain) || !/^[a-z\d]+$/.test(plain)) continue;
      const hasCapital = /\p{Lu}/u.test(word);
      const tells = !(isSentence && hasCapital && /(^|[.:?!“”›] ?)$/.test(text.slice(0, index)));
      const before = seen.get(plain);
      seen.set(plain, tells ? (before ?? true) && hasCapital : before);
    }
  };
  for (const sentence of sentences) read(sentence, true);
  for (const name of names) read(name, false);
  return [...seen]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, isName]) => (isName ? word.slice(0, 1).toUpperCase() + word.slice(1) : word))
    .join(' ');
}
