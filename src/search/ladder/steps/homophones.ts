import { soundsLike } from '../../names.ts';
import { soundToken } from '../../sounds.ts';
import { chunksOf, type Token, tokenStrings } from '../../tokens.ts';
import { type Candidate, inAll, inAny } from '../candidates.ts';
import type { Hit } from '../engine.ts';
import type { Library } from '../library.ts';
import type { Question } from '../question.ts';
import { withoutErrands } from '../question-words.ts';
import { bySpeech } from './every-word.ts';

/** Two syllables alone sound like too much else. */
const surely = 3;
const mostReadings = 8;

/** The right sounds in the wrong characters: `先投后古`, `兰色药库`, `劳山实验室`. */
export async function homophones({ folded }: Question, library: Library): Promise<readonly Candidate[]> {
  const parts = chunksOf(withoutErrands(folded)).flatMap(bySpeech);
  if (!parts.some((part) => part[0]?.kind === 'han' && part.length >= surely)) return [];
  return inAll(await Promise.all(parts.map((part) => asHeard(part, library))));
}

async function asHeard(part: readonly Token[], library: Library): Promise<readonly Hit[]> {
  const written = await library.phrase(tokenStrings(part));
  if (written.length > 0 || part[0]?.kind !== 'han' || part.length < surely) return written;
  const { sounds, engine } = library;
  const ways = waysToRead(part.map(({ token }) => sounds.readings(token)));
  return inAny([
    await library.named((name) => ways.some((way) => soundsLike(name, way, sounds, false))),
    ...(await Promise.all(ways.map((way) => engine.phrase(way.map(soundToken))))),
  ]);
}

/** The ways to read characters aloud, the likeliest first; none where one is unknown. */
function waysToRead(characters: readonly (readonly string[])[]): readonly (readonly string[])[] {
  let ways: readonly (readonly string[])[] = [[]];
  for (const readings of characters)
    ways = ways.flatMap((way) => readings.map((reading) => [...way, reading])).slice(0, mostReadings);
  return ways;
}
