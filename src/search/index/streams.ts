import { pinyin } from 'pinyin-pro';
import { fold, type Traditional } from '../fold.ts';
import { numberKeys, readNumbers } from '../numbers.ts';
import { boundary, type SearchRecord, type Stream, termToken } from '../record.ts';
import { scopeTokens } from '../scope.ts';
import { foldSound, soundToken } from '../sounds.ts';
import { tokensOf, tokenStrings } from '../tokens.ts';

/** The tokens of a record, stream by stream: what Pagefind indexes. */
export function streamsOf(
  record: SearchRecord,
  traditional?: Traditional,
): Readonly<Record<Exclude<Stream, 'name' | 'part'>, readonly string[]>> {
  const tokens = (text: string): readonly string[] => tokenStrings(tokensOf(text, traditional));
  const headings = record.place.split('›');
  const numbers = [record.text, ...headings, ...record.forms].flatMap((text) =>
    readNumbers(fold(text, traditional).text).tokens.flatMap(numberKeys),
  );
  return {
    text: tokens(record.text),
    heading: parted(headings.map(tokens)),
    form: parted(record.forms.map(tokens)),
    number: [...new Set(numbers)],
    sound: soundsOf(record.text),
    term: record.terms.map(termToken),
    scope: scopeTokens(record),
  };
}

/** One after the other, so that no phrase runs from one into the next. */
const parted = (parts: readonly (readonly string[])[]): readonly string[] =>
  parts
    .filter(({ length }) => length > 0)
    .flatMap((part, place) => (place === 0 ? part : [boundary, ...part]));

/** The folded syllables of a Chinese text; anything else is a boundary. */
export function soundsOf(text: string): readonly string[] {
  return parted((text.match(/\p{Script=Han}+/gu) ?? []).map((run) => syllablesOf(run).map(soundToken)));
}

/** Readings in context: 行 is háng in 银行 and xíng in 行动. */
export const syllablesOf = (run: string): readonly string[] =>
  pinyin(run, { toneType: 'none', type: 'array', v: true }).map(foldSound);
