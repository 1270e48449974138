import { type Candidate, inAll } from '../candidates.ts';
import type { Library } from '../library.ts';
import type { Question } from '../question.ts';
import { isAskingWord, withoutErrands } from '../question-words.ts';
import { readNumbers } from '../../numbers.ts';
import { chunksOf, tokenStrings } from '../../tokens.ts';

/** Units, currencies, qualifiers and the whole a share is of: each reader writes them in a way of their own. */
const units =
  /占?(?:全省|全市|山东省?)的?|占|其中|超过|将近|接近|大约|左右|以上|以下|不到|达到|人民币|百分点|[元家项个人名条位次年吨期本所件只头余多超近约达第块种亿万大]/gu;
const unitWords = new Set(
  'rmb cny yuan renminbi kuai tonne tonnes ton tons t people persons items item units about around over nearly almost more than at least up to some number no share percentage of'.split(
    ' ',
  ),
);

/** The same number however it is written: `3390万`, `33.9 million`, `33,900,000`; with the words beside it. */
export async function numbers({ folded }: Question, library: Library): Promise<readonly Candidate[]> {
  const { tokens, rest } = readNumbers(folded);
  if (tokens.length === 0 || tokens.length > 6) return [];
  const found = await Promise.all(tokens.map((token) => library.phrase([token])));
  const chunks = chunksOf(withoutErrands(rest).replace(units, ' '))
    .map((chunk) => chunk.filter(({ word }) => !unitWords.has(word) && !isAskingWord(word)))
    .filter((chunk) => chunk.length > 0);
  const words = await Promise.all(
    chunks.flatMap((chunk) =>
      chunk[0]?.kind === 'han'
        ? [library.phrase(tokenStrings(chunk))]
        : chunk.map(({ token }) => library.phrase([token])),
    ),
  );
  return inAll([...found, ...words]);
}
