import { hasInitials, soundsLike } from '../../names.ts';
import { soundToken, splitSyllables } from '../../sounds.ts';
import { type Candidate, inAll, inAny } from '../candidates.ts';
import type { Library } from '../library.ts';
import type { Question } from '../question.ts';

/** Fewer syllables than this within a text are too often something else: `lake` is la-ke. */
const surely = 3;

/** Chinese typed by its sound, in full or by initials: `qingkedai`, `qing ke dai`, `hgd`. */
export async function pinyin({ chunks }: Question, library: Library): Promise<readonly Candidate[]> {
  const tokens = chunks.flat();
  if (tokens.length === 0 || tokens.some(({ word }) => !/^[a-z]+$/.test(word))) return [];
  const { sounds, engine } = library;
  const letters = tokens.map(({ word }) => word).join('');
  const ways = splitSyllables(letters, sounds).filter((syllables) => syllables.length > 1);
  const whole = await library.named((name) => ways.some((way) => soundsLike(name, way, sounds, true)));
  if (whole.size > 0) return inAll([whole]);
  const long = ways.filter((way) => way.length >= surely);
  const spoken = inAny([
    await library.named((name) => long.some((way) => soundsLike(name, way, sounds, false))),
    ...(await Promise.all(long.map((way) => engine.phrase(way.map(soundToken))))),
  ]);
  if (spoken.size > 0) return inAll([spoken]);
  const isInitials = letters.length >= 3 && letters.length <= 10 && tokens.length === 1;
  return isInitials ? inAll([await library.named((name) => hasInitials(name, letters, sounds))]) : [];
}
