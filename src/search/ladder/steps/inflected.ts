import { type Candidate, inAny, inEvery } from '../candidates.ts';
import type { Hits } from '../engine.ts';
import { keyOf, type Library, stemOf } from '../library.ts';
import { wordsOf } from '../segments.ts';
import type { Question } from '../question.ts';
import type { Token } from '../../tokens.ts';
import { namingParts } from './every-word.ts';

/** Alone, a word with a shorter stem than this may mean something else: parking is no park, training no train. */
const surely = 7;

/** Another form of a word, or a word that means the same: `forecasted`, `foreigner`, `得奖` for `获奖`. */
export async function inflected({ folded }: Question, library: Library): Promise<readonly Candidate[]> {
  const parts = namingParts(folded).flatMap((part) => (part[0]?.kind === 'han' ? wordsOf(part) : [part]));
  if (parts.length === 0 || parts.length > 16) return [];
  const found = await inEvery(parts, (part) => inAnyForm(part, library), 0.9);
  const [only] = parts;
  const isSure =
    parts.length > 1 || only?.[0]?.kind === 'han' || stemOf(only?.[0]?.word ?? '').length >= surely;
  return isSure ? found : found.map((candidate) => ({ ...candidate, tier: 'related' }));
}

/** The records that hold a part of the question, in any form of a word of letters, or in words that mean the same. */
export async function inAnyForm(part: readonly Token[], library: Library): Promise<Hits> {
  const own = part.map(({ token }) => token);
  const meant = [own, ...(library.synonyms.get(keyOf(part)) ?? [])];
  const forms = meant.flatMap((tokens): readonly (readonly string[])[] => {
    const [first = ''] = tokens;
    const family = tokens === own && part[0]?.kind === 'word' ? stemOf(part[0].word) : stemOf(first);
    return [
      tokens,
      ...(library.families.get(family) ?? []).filter((token) => token !== first).map((token) => [token]),
    ];
  });
  return inAny(await Promise.all(forms.map((tokens) => library.phrase(tokens))));
}
