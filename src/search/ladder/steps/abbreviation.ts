import { type Candidate, inAll } from '../candidates.ts';
import type { Library, Question } from '../question.ts';
import { boundary } from '../../record.ts';
import { chunksOf, tokenStrings } from '../../tokens.ts';
import { withoutErrands } from '../question-words.ts';

const widestGap = 2;
const looked = 24;

/** Three to five characters of a name in their order, such as 哈工大 of 哈尔滨工业大学. */
export async function abbreviation({ folded }: Question, { engine }: Library): Promise<readonly Candidate[]> {
  const chunks = chunksOf(withoutErrands(folded));
  const tokens = tokenStrings(chunks[0] ?? []);
  const isHan = chunks[0]?.every(({ kind }) => kind === 'han') ?? false;
  if (chunks.length !== 1 || !isHan || tokens.length < 3 || tokens.length > 5) return [];
  const holding = inAll(await Promise.all(tokens.map((token) => engine.phrase([token]))));
  const records = await Promise.all(holding.slice(0, looked).map(({ id }) => engine.load(id)));
  const named = new Set(
    records.flatMap((record) =>
      record && abbreviates(tokens, record.streams.alias ?? []) ? [record.id] : [],
    ),
  );
  return holding.filter(({ id }) => named.has(id)).map((candidate) => ({ ...candidate, strength: 0.8 }));
}

/** Whether the tokens begin one of the names in a stream and go on in order, with small gaps. */
export function abbreviates(tokens: readonly string[], names: readonly string[]): boolean {
  for (let start = 0; start < names.length; start += 1) {
    if (names[start] !== tokens[0] || (start > 0 && names[start - 1] !== boundary)) continue;
    let at = start;
    const follows = tokens.slice(1).every((token) => {
      const window = names.slice(at + 1, at + 2 + widestGap);
      const stop = window.indexOf(boundary);
      const step = (stop < 0 ? window : window.slice(0, stop)).indexOf(token);
      at += step + 1;
      return step >= 0;
    });
    if (follows) return true;
  }
  return false;
}
