import { Converter } from 'opencc-js/t2cn';
import { fold } from '../fold.ts';
import type { SearchRecord } from '../record.ts';
import { isListed, type SearchTables, wordPattern } from '../tables.ts';
import { makeSoundTable } from './sound-table.ts';
import { synonyms } from './synonyms.ts';

/**
 * The tables of one language's index, from the words that occur in it.
 * @param names the names of all terms, in every language
 */
export function makeTables(records: readonly SearchRecord[], names: readonly string[]): SearchTables {
  const sentences = sentencesOf(records);
  const occurring = charactersOf(sentences, names);
  return {
    traditional: makeTraditional(occurring),
    sounds: makeSoundTable(occurring),
    words: wordList(sentences),
    synonyms,
    records: records.length,
  };
}

/** Only the traditional characters of the same tables: what the indexer needs of them. */
export function traditionalIn(
  records: readonly SearchRecord[],
  names: readonly string[],
): readonly [string, string] {
  return makeTraditional(charactersOf(sentencesOf(records), names));
}

const sentencesOf = (records: readonly SearchRecord[]): readonly string[] =>
  records.flatMap(({ text, place }) => [text, place]);

function charactersOf(sentences: readonly string[], names: readonly string[]): ReadonlySet<string> {
  const characters = new Set<string>();
  for (const text of [...sentences, ...names]) for (const character of text) characters.add(character);
  return characters;
}

let known: readonly (readonly [string, string])[] | undefined;

/** What amounts are counted in: a question holds them where no text does, as 億 of a Japanese reader. */
const scales = new Set('万亿');

/** The pairs whose simplified character occurs or counts, and whose traditional form is another. */
export function makeTraditional(occurring: ReadonlySet<string>): readonly [string, string] {
  known ??= allPairs();
  const pairs = known.filter(([, to]) => occurring.has(to) || scales.has(to));
  return [pairs.map(([from]) => from).join(''), pairs.map(([, to]) => to).join('')];
}

/** Every character of the basic block with another simplified form. Line by line, so that none is read as part of a word. */
function allPairs(): readonly (readonly [string, string])[] {
  const characters = Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, code) =>
    String.fromCodePoint(0x4e00 + code),
  );
  const converted = Converter({ from: 't', to: 'cn' })(characters.join('\n')).split('\n');
  return characters.flatMap((from, place) => {
    const to = converted[place] ?? from;
    return to === from ? [] : [[from, to] as const];
  });
}

/**
 * Every word of letters of the text once; lower case, unless it occurs only as a name. The capital at the
 * start of a sentence tells nothing. The words of names are added in the browser.
 */
function wordList(sentences: readonly string[]): string {
  const seen = new Map<string, boolean | undefined>();
  for (const sentence of sentences)
    for (const { 0: word, index } of sentence.normalize('NFKC').matchAll(wordPattern)) {
      const plain = fold(word).text;
      if (!isListed(plain)) continue;
      const hasCapital = /\p{Lu}/u.test(word);
      const tells = !(hasCapital && /(^|[.:?!“”›] ?)$/.test(sentence.slice(0, index)));
      const before = seen.get(plain);
      seen.set(plain, tells ? (before ?? true) && hasCapital : before);
    }
  return [...seen]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, isName]) => (isName ? word.slice(0, 1).toUpperCase() + word.slice(1) : word))
    .join(' ');
}
