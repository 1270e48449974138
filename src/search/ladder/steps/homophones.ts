import { anySound, soundsLike } from '../../names.ts';
import { soundToken } from '../../sounds.ts';
import { chunksOf, type Token, tokenStrings } from '../../tokens.ts';
import { type Candidate, inAny, inEvery } from '../candidates.ts';
import type { Hits } from '../engine.ts';
import type { Library } from '../library.ts';
import type { Question } from '../question.ts';
import { withoutErrands } from '../question-words.ts';
import { bySpeech } from './every-word.ts';

/** Two syllables alone sound like too much else. */
const shortest = 3;
/** And three like a piece of something else, where they are not a whole name: 科技馆 in 科技管理. */
const surely = 4;
const mostReadings = 8;

/** The right sounds in the wrong characters: `先投后古`, `兰色药库`, `劳山实验室`. */
export async function homophones({ folded }: Question, library: Library): Promise<readonly Candidate[]> {
  const parts = chunksOf(withoutErrands(folded)).flatMap(bySpeech);
  if (!parts.some((part) => part[0]?.kind === 'han' && part.length >= shortest)) return [];
  const wholly = await inEvery(parts, (part) => asHeard(part, library, true));
  if (wholly.length > 0) return wholly;
  const within = await inEvery(parts, (part) => asHeard(part, library, false));
  const isSure = parts.length > 1 || (parts[0]?.length ?? 0) >= surely;
  return isSure ? within : within.map((candidate) => ({ ...candidate, tier: 'related' }));
}

/** @param wholly whether only whole names count, or a piece of a name or of a text as well */
async function asHeard(part: readonly Token[], library: Library, wholly: boolean): Promise<Hits> {
  const written = await library.phrase(tokenStrings(part));
  if (written.size > 0 || part[0]?.kind !== 'han' || part.length < shortest) return written;
  const { sounds, engine } = library;
  const readings = part.map(({ token }) => sounds.readings(token));
  // The table knows the common characters. One rare character may be read in any way: 稞 in 青稞贷.
  if (readings.filter(({ length }) => length === 0).length > 1) return new Map();
  const ways = waysToRead(readings.map((each) => (each.length > 0 ? each : [anySound])));
  const named = await library.named((name) => ways.some((way) => soundsLike(name, way, sounds, wholly)));
  if (wholly) return named;
  const known = ways.filter((way) => !way.includes(anySound));
  return inAny([named, ...(await Promise.all(known.map((way) => engine.phrase(way.map(soundToken)))))]);
}

/** The ways to read characters aloud, the likeliest first. */
function waysToRead(characters: readonly (readonly string[])[]): readonly (readonly string[])[] {
  let ways: readonly (readonly string[])[] = [[]];
  for (const readings of characters)
    ways = ways.flatMap((way) => readings.map((reading) => [...way, reading])).slice(0, mostReadings);
  return ways;
}
