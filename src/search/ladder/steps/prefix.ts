import { type Candidate, inAll, inAny } from '../candidates.ts';
import { type Library, tokenOf } from '../library.ts';
import type { Question } from '../question.ts';
import { namingParts } from './every-word.ts';

const mostCompletions = 12;
/** A shorter word by itself is rather a word of its own (opera, import), but for the beginning of a name. */
const surely = 7;
const surelyName = 5;

/** The last word is still being typed: `incubat`, `LY10`. One or two letters of it say nothing yet. */
export async function prefix({ folded }: Question, library: Library): Promise<readonly Candidate[]> {
  const { words } = library;
  const parts = namingParts(folded);
  const last = parts.at(-1)?.[0];
  if (!last || last.kind === 'han' || parts.length > 12) return [];
  const before = parts.slice(0, -1).map((tokens) => library.phrase(tokens.map(({ token }) => token)));
  if (last.word.length < 3 && before.length > 0)
    return inAll(await Promise.all(before)).map((candidate) => ({ ...candidate, tier: 'related' }));
  if (last.word.length < 3 || /^\d+$/.test(last.word)) return [];
  const completions = [...words.keys()].filter((word) => word.startsWith(last.word));
  const tokens = [...new Set(completions.map(tokenOf))].slice(0, mostCompletions);
  if (tokens.length === 0) return [];
  const any = inAny(await Promise.all(tokens.map((token) => library.phrase([token]))));
  const found = inAll([any, ...(await Promise.all(before))]);
  const least = completions.every((word) => words.get(word)?.isName) ? surelyName : surely;
  if (before.length > 0 || last.word.length >= least || /\d/.test(last.word)) return found;
  return found.map((candidate) => ({ ...candidate, tier: 'related' }));
}
