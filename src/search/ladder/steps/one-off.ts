import { type Candidate, inAll, streamWeight } from '../candidates.ts';
import { type LoadedRecord, placeOf } from '../engine.ts';
import type { Library, Question } from '../question.ts';
import { withoutErrands } from '../question-words.ts';
import { chunksOf, tokenStrings } from '../../tokens.ts';

/** Shorter words differ from too many others in one character. */
const shortest = 4;
const longest = 16;
/** So many of the likeliest records are read to see whether the parts really stand together. */
const looked = 24;

/** One Chinese character is wrong, missing or too many: `一课两证`, `高新技企业`, `科技型中小型企业`. */
export async function oneOff({ folded }: Question, library: Library): Promise<readonly Candidate[]> {
  const chunks = chunksOf(withoutErrands(folded));
  const [chunk] = chunks;
  const tokens = tokenStrings(chunk ?? []);
  const isHan = chunk?.every(({ kind }) => kind === 'han') ?? false;
  if (chunks.length !== 1 || !isHan || tokens.length < shortest || tokens.length > longest) return [];
  const found = new Map<string, Candidate>();
  for (const [before, after] of waysToBreak(tokens)) {
    const lists = await Promise.all(
      [before, after].filter((part) => part.length > 0).map((part) => library.engine.phrase(part)),
    );
    for (const candidate of inAll(lists, 1 - 1 / tokens.length).slice(0, looked)) {
      if (found.has(candidate.id)) continue;
      const record = await library.engine.load(candidate.id);
      const closeness = record ? nearness(record, before, after) : 0;
      // 业保险 of 失业保险 is half of it: in a short word only the inside may differ.
      const isShort = tokens.length === shortest && (before.length === 0 || after.length === 0);
      const tier = isShort ? 'related' : 'match';
      if (closeness > 0) found.set(candidate.id, { ...candidate, tier, closeness });
    }
  }
  return [...found.values()];
}

/** The question without one character, or broken open between two. */
function waysToBreak(tokens: readonly string[]): readonly (readonly [readonly string[], readonly string[]])[] {
  const without = tokens.map((_, place) => [tokens.slice(0, place), tokens.slice(place + 1)] as const);
  const open = tokens.slice(1).map((_, place) => [tokens.slice(0, place + 1), tokens.slice(place + 1)] as const);
  return [...without, ...open];
}

/** The weight of the closest stream in which the parts stand with at most one token between; 0 for none. */
function nearness(record: LoadedRecord, before: readonly string[], after: readonly string[]): number {
  const inStreams = (['text', 'heading', 'alias'] as const).filter((name) => {
    const stream = record.streams[name] ?? [];
    if (before.length === 0 || after.length === 0) return placeOf(stream, [...before, ...after]) >= 0;
    for (let at = placeOf(stream, before); at >= 0; at = placeOf(stream, before, at + 1)) {
      const next = placeOf(stream, after, at + before.length);
      if (next >= 0 && next - at - before.length <= 1) return true;
    }
    return false;
  });
  return Math.max(0, ...inStreams.map((name) => streamWeight[name]));
}
