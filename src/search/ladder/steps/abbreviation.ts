import { chunksOf, tokenStrings } from '../../tokens.ts';
import { type Candidate, inAll } from '../candidates.ts';
import type { Library } from '../library.ts';
import type { Question } from '../question.ts';
import { withoutErrands } from '../question-words.ts';

const widestGap = 3;

/** Three to five characters of a name in their order, such as 哈工大 of 哈尔滨工业大学. */
export async function abbreviation({ folded }: Question, library: Library): Promise<readonly Candidate[]> {
  const [chunk, more] = chunksOf(withoutErrands(folded));
  if (!chunk || more || chunk.some(({ kind }) => kind !== 'han')) return [];
  const tokens = tokenStrings(chunk);
  if (tokens.length < 3 || tokens.length > 5) return [];
  return inAll([await library.named((name) => abbreviates(tokens, name.tokens))], 0.8);
}

/** Whether characters begin a name and go on through it in order, with small gaps. */
export function abbreviates(tokens: readonly string[], name: readonly string[]): boolean {
  if (tokens[0] !== name[0]) return false;
  let at = 0;
  return tokens.slice(1).every((token) => {
    const step = name.slice(at + 1, at + 2 + widestGap).indexOf(token);
    at += step + 1;
    return step >= 0;
  });
}
