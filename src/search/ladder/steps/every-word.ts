import { type Candidate, inAll } from '../candidates.ts';
import type { Library, Question } from '../question.ts';
import { withoutErrands } from '../question-words.ts';
import { type Chunk, chunksOf, type Token } from '../../tokens.ts';
import { withoutEnglishAsking } from './without-asking.ts';

/** Every naming word of the question stands in the record, in any order. */
export async function everyWord({ folded }: Question, { engine }: Library): Promise<readonly Candidate[]> {
  const phrases = namingPhrases(folded);
  if (phrases.length < 2 || phrases.length > 16) return [];
  return inAll(await Promise.all(phrases.map((phrase) => engine.phrase(phrase))));
}

/** What a question names: each word of letters by itself, Chinese chunk by chunk, without asking words. */
export function namingPhrases(folded: string): readonly (readonly string[])[] {
  return chunksOf(withoutErrands(folded))
    .flatMap(withoutEnglishAsking)
    .flatMap(bySpeech)
    .map((tokens) => tokens.map(({ token }) => token));
}

/** Cuts a chunk where Chinese meets letters or digits; letters are cut into words. */
export function bySpeech(chunk: Chunk): readonly (readonly Token[])[] {
  const parts: Token[][] = [];
  for (const token of chunk) {
    const open = parts.at(-1);
    if (token.kind === 'han' && open?.[0]?.kind === 'han') open.push(token);
    else parts.push([token]);
  }
  return parts;
}
