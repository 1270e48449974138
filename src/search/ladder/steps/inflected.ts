import { type Candidate, inAll, inAny } from '../candidates.ts';
import type { Hit } from '../engine.ts';
import { type Library, stemOf } from '../library.ts';
import type { Question } from '../question.ts';
import type { Token } from '../../tokens.ts';
import { namingParts } from './every-word.ts';

/** Alone, a word with a shorter stem than this may mean something else: parking is no park, training no train. */
const surely = 6;

/** Another form of the word stands in the record: `forecasted`, `foreigner`, `industrialised`. */
export async function inflected({ folded }: Question, library: Library): Promise<readonly Candidate[]> {
  const parts = namingParts(folded);
  if (parts.length === 0 || parts.length > 16) return [];
  const found = inAll(await Promise.all(parts.map((part) => inAnyForm(part, library))), 0.9);
  const [only] = parts;
  const isSure = parts.length > 1 || stemOf(only?.[0]?.word ?? '').length >= surely;
  return isSure ? found : found.map((candidate) => ({ ...candidate, tier: 'related' }));
}

/** The records that hold a part of the question, a word of letters in any of its forms. */
export async function inAnyForm(part: readonly Token[], library: Library): Promise<readonly Hit[]> {
  const written = library.phrase(part.map(({ token }) => token));
  const [first] = part;
  if (first?.kind !== 'word') return written;
  const others = (library.families.get(stemOf(first.word)) ?? []).filter((token) => token !== first.token);
  return inAny([await written, ...(await Promise.all(others.map((token) => library.phrase([token]))))]);
}
