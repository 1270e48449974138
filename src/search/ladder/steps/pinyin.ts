import { type Candidate, inAll, inAny } from '../candidates.ts';
import type { Library, Question } from '../question.ts';
import { initialsToken, soundToken, spokenToken, splitSyllables } from '../../sounds.ts';

/** Fewer syllables than this are too often something else: `lake` is la-ke. */
const surely = 3;

/** Chinese typed by its sound, in full or by initials: `qingkedai`, `qing ke dai`, `hgd`. */
export async function pinyin({ chunks }: Question, { engine, sounds }: Library): Promise<readonly Candidate[]> {
  const tokens = chunks.flat();
  if (tokens.length === 0 || tokens.some(({ word }) => !/^[a-z]+$/.test(word))) return [];
  const letters = tokens.map(({ word }) => word).join('');
  const ways = splitSyllables(letters, sounds).filter((syllables) => syllables.length > 1);
  const names = await Promise.all(ways.map((way) => engine.phrase([spokenToken(way.join(''))])));
  const named = inAll([inAny(names)]);
  if (named.length > 0) return named;
  const phrases = await Promise.all(
    ways
      .filter((way) => way.length >= surely)
      .map((way) => engine.phrase(way.map(soundToken))),
  );
  const spoken = inAll([inAny(phrases)]);
  if (spoken.length > 0) return spoken;
  const isInitials = letters.length >= 3 && letters.length <= 10 && tokens.length === 1;
  return isInitials ? inAll([await engine.phrase([initialsToken(letters)])]) : [];
}
