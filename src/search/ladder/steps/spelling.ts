import { type Candidate, inAll, inAny, type Tier } from '../candidates.ts';
import { distance } from '../distance.ts';
import type { Hits } from '../engine.ts';
import { type Library, tokenOf } from '../library.ts';
import type { Question } from '../question.ts';
import type { Token } from '../../tokens.ts';
import { namingParts } from './every-word.ts';

/** Words with one or two letters wrong: `Insitute`, `biodeisel`. */
export async function spelling({ folded }: Question, library: Library): Promise<readonly Candidate[]> {
  const parts = namingParts(folded);
  if (parts.length > 12 || !parts.some(([first]) => first?.kind === 'word')) return [];
  const found = await Promise.all(parts.map((part) => asMeant(part, library)));
  const tier: Tier = found.some((part) => part.tier === 'related') ? 'related' : 'match';
  const asked = found.flatMap(({ tokens }) => tokens);
  return inAll(
    found.map(({ hits }) => hits),
    0.9,
  ).map((candidate) => ({ ...candidate, tier, asked }));
}

async function asMeant(
  part: readonly Token[],
  library: Library,
): Promise<{ readonly hits: Hits; readonly tier: Tier; readonly tokens: readonly string[] }> {
  const own = part.map(({ token }) => token);
  const written = await library.phrase(own);
  const word = part[0]?.word ?? '';
  if (written.size > 0 || part[0]?.kind !== 'word') return { hits: written, tier: 'match', tokens: own };
  const { corrections, tier } = correct(word, library.words);
  const tokens = corrections.map(tokenOf);
  const hits = await Promise.all(tokens.map((token) => library.phrase([token])));
  return { hits: inAny(hits), tier, tokens: tokens.slice(0, 1) };
}

/**
 * The words nearest to one that does not occur. A short common word one letter away is as likely another
 * word altogether (lawyer, layer), so that is no more than related; a name is rarely anything else.
 */
export function correct(
  word: string,
  words: Library['words'],
): { readonly corrections: readonly string[]; readonly tier: Tier } {
  const none = { corrections: [], tier: 'related' } as const;
  if (word.length < 5 || /\d/.test(word)) return none;
  const limit = word.length >= 8 ? 2 : 1;
  const near = [...words].flatMap(([known, { isName }]) => {
    // Hardly anyone mistypes the first letter.
    if (known[0] !== word[0]) return [];
    // A reader may also have written the singular of it.
    const far = Math.min(distance(word, known, limit), distance(word, known.replace(/e?s$/, ''), limit));
    return far <= limit ? [{ known, isName, far }] : [];
  });
  const least = Math.min(...near.map(({ far }) => far));
  const nearest = near.filter(({ far }) => far === least);
  if (nearest.length === 0) return none;
  const sure = nearest.some(({ isName }) => isName)
    ? word.length >= 6 + least
    : word.length >= 7 + 1.5 * least;
  return { corrections: nearest.map(({ known }) => known), tier: sure ? 'match' : 'related' };
}
