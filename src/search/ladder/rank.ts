import { tokenStrings } from '../tokens.ts';
import type { Candidate } from './candidates.ts';
import { type LoadedRecord, streamWeight } from './engine.ts';
import type { Library } from './library.ts';
import type { Question } from './question.ts';

/** So many of the best are read and put in their final order. */
const read = 40;
/** Among more than this the engine's score hardly tells them apart, and takes long to reckon. */
const mostScored = 400;
const mostNames = 4;

/**
 * Puts candidates in order: how much of the question they answer, summaries after what they sum up, how
 * close to the paragraph's own words, then the engine's score, then the order of the report.
 */
export async function rank(
  candidates: readonly Candidate[],
  { chunks }: Question,
  library: Library,
): Promise<{ readonly records: readonly LoadedRecord[]; readonly lost: number }> {
  const asked = candidates[0]?.asked ?? tokenStrings(chunks.flat());
  const scores = await scoresOf(candidates, asked, library);
  const score = ({ id }: Candidate): number => scores.get(id) ?? 0;
  const best = candidates
    .toSorted((a, b) => b.strength - a.strength || b.closeness - a.closeness || score(b) - score(a))
    .slice(0, read);
  const loaded = await Promise.all(
    best.map(async (candidate) => ({ candidate, record: await library.engine.load(candidate.id) })),
  );
  const known = loaded.flatMap(({ candidate, record }) => (record ? [{ candidate, record }] : []));
  known.sort(
    ({ candidate: a, record: x }, { candidate: b, record: y }) =>
      b.strength - a.strength ||
      Number(x.shown.summary) - Number(y.shown.summary) ||
      b.closeness - a.closeness ||
      score(b) - score(a) ||
      x.shown.number.localeCompare(y.shown.number, 'en', { numeric: true }),
  );
  return { records: known.map(({ record }) => record), lost: loaded.length - known.length };
}

/**
 * The engine's scores for what is asked. What is found under another name only is scored by how much a paragraph
 * speaks of it under its own: 技术转让 by 成果转化.
 */
async function scoresOf(
  candidates: readonly Candidate[],
  tokens: readonly string[],
  { engine, ownNames }: Library,
): Promise<ReadonlyMap<string, number>> {
  const scores = new Map<string, number>();
  if (candidates.length < 2 || candidates.length > mostScored) return scores;
  const isByName = candidates.every(({ closeness }) => closeness <= streamWeight.name);
  const names = isByName ? ownNames(tokens).slice(0, mostNames) : [];
  for (const asked of names.length > 0 ? names : [tokens])
    for (const [id, score] of await engine.scores(asked)) scores.set(id, (scores.get(id) ?? 0) + score);
  return scores;
}
