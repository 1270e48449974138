import { type Candidate, inAll, inAny } from '../candidates.ts';
import { type Library, type Question, tokenOf } from '../question.ts';
import { withoutErrands } from '../question-words.ts';
import { chunksOf } from '../../tokens.ts';
import { bySpeech } from './every-word.ts';
import { withoutEnglishAsking } from './without-asking.ts';

const mostCompletions = 12;

/** The last word is still being typed: `incubat`, `LY10`. One or two letters of it say nothing yet. */
export async function prefix({ folded }: Question, { engine, words }: Library): Promise<readonly Candidate[]> {
  const parts = chunksOf(withoutErrands(folded)).flatMap(withoutEnglishAsking).flatMap(bySpeech);
  const last = parts.at(-1)?.[0];
  if (!last || last.kind === 'han' || parts.length > 12) return [];
  const before = parts.slice(0, -1).map((tokens) => engine.phrase(tokens.map(({ token }) => token)));
  if (last.word.length < 3 && before.length > 0) return inAll(await Promise.all(before));
  if (last.word.length < 3 || /^\d+$/.test(last.word)) return [];
  const completions = [...words.keys()].filter((word) => word.startsWith(last.word));
  const tokens = [...new Set(completions.map(tokenOf))].slice(0, mostCompletions);
  if (tokens.length === 0) return [];
  const any = inAny(await Promise.all(tokens.map((token) => engine.phrase([token]))));
  return inAll([any, ...(await Promise.all(before))]);
}
