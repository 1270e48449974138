import { pinyin } from 'pinyin-pro';
import { fold, type Traditional } from '../fold.ts';
import { readNumbers } from '../numbers.ts';
import { boundary, type SearchRecord, type Stream } from '../record.ts';
import { foldSound, initialsToken, soundToken, spokenToken } from '../sounds.ts';
import { tokensOf, tokenStrings } from '../tokens.ts';

/** Names longer than this are not typed as one word of pinyin. */
const longestSpoken = 10;

/** The tokens of a record, stream by stream, parted by spaces: what Pagefind indexes. */
export function streamsOf(record: SearchRecord, traditional?: Traditional): Readonly<Record<Stream, string>> {
  const tokens = (text: string): string => tokenStrings(tokensOf(text, traditional)).join(' ');
  const own = [record.text, record.place.replace('›', '。')];
  const numbers = [...own, ...record.aliases].flatMap(
    (text) => readNumbers(fold(text, traditional).text).tokens,
  );
  return {
    text: tokens(record.text),
    heading: record.place.split('›').map(tokens).join(` ${boundary} `),
    alias: record.aliases.map(tokens).filter(Boolean).join(` ${boundary} `),
    number: [...new Set(numbers)].join(` ${boundary} `),
    sound: [
      ...own.filter((text) => /\p{Script=Han}/u.test(text)).map(soundsOf),
      ...record.spoken.flatMap(spokenForms),
    ].join(` ${boundary} `),
  };
}

/** The folded syllables of a Chinese text; anything else is a boundary. */
export function soundsOf(text: string): string {
  return (text.match(/\p{Script=Han}+/gu) ?? [])
    .map((run) => syllablesOf(run).map(soundToken).join(' '))
    .join(` ${boundary} `);
}

function spokenForms(name: string): readonly string[] {
  const runs = name.match(/\p{Script=Han}+/gu) ?? [];
  if (runs.length === 0) return [];
  const syllables = runs.flatMap(syllablesOf);
  const stream = syllables.map(soundToken).join(' ');
  if (syllables.length < 2 || syllables.length > longestSpoken) return [stream];
  return [
    stream,
    spokenToken(syllables.join('')),
    initialsToken(syllables.map((syllable) => syllable.slice(0, 1)).join('')),
  ];
}

/** Readings in context: 行 is háng in 银行 and xíng in 行动. */
export const syllablesOf = (run: string): readonly string[] =>
  pinyin(run, { toneType: 'none', type: 'array', v: true }).map(foldSound);
