import type { SoundTable } from './tables.ts';

/**
 * How Chinese is heard: pinyin without tones, and with the sounds folded together that many speakers do not
 * tell apart (zh and z, ang and an). It serves readers who type pinyin, and words with a wrong character of
 * the right sound.
 */
export interface Sounds {
  /** The folded readings of a character, the likeliest first; none where it is unknown. */
  readonly readings: (character: string) => readonly string[];
  readonly isSyllable: (letters: string) => boolean;
}

export const soundToken = (syllable: string): string => `py${syllable}`;

/** One spelling for the sounds that are often confused. */
export function foldSound(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/([aei])ng$/, '$1n')
    .replaceAll('ü', 'v')
    .replace(/^([ln])ve?$/, (_, initial: string) => `${initial}v`);
}

/** The characters of GB 2312 level 1 in their order, which is that of their sounds. */
export function levelOneCharacters(): readonly string[] {
  const bytes = Uint8Array.from({ length: 3755 * 2 }, (_, place) => {
    const cell = place >> 1;
    return place % 2 === 0 ? 0xb0 + Math.floor(cell / 94) : 0xa1 + (cell % 94);
  });
  return [...new TextDecoder('gbk').decode(bytes)];
}

/** Opens the table made at build. */
export function openSounds({ runs, others }: SoundTable): Sounds {
  const readings = new Map<string, string[]>();
  const syllables = new Set<string>();
  const add = (character: string, syllable: string): void => {
    syllables.add(syllable);
    const known = readings.get(character);
    const folded = foldSound(syllable);
    if (!known) readings.set(character, [folded]);
    else if (!known.includes(folded)) known.push(folded);
  };
  for (const [syllable, characters] of Object.entries(others))
    for (const character of characters) add(character, syllable);
  const characters = levelOneCharacters();
  let place = 0;
  for (const [, syllable = '', count = ''] of runs.matchAll(/([a-z-]+)(\d+)/g))
    for (let n = 0; n < Number(count); n += 1, place += 1)
      if (syllable !== '-') add(characters[place] ?? '', syllable);
  return {
    readings: (character) => readings.get(character) ?? [],
    isSyllable: (letters) => syllables.has(letters),
  };
}

/** The ways to read letters as pinyin, at most `limit` of them, longer syllables first. */
export function splitSyllables(letters: string, sounds: Sounds, limit = 6): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  const walk = (rest: string, taken: readonly string[]): void => {
    if (found.length >= limit) return;
    if (rest === '') {
      found.push(taken);
      return;
    }
    for (let length = Math.min(6, rest.length); length > 0; length -= 1) {
      const syllable = rest.slice(0, length);
      if (sounds.isSyllable(syllable)) walk(rest.slice(length), [...taken, foldSound(syllable)]);
    }
  };
  if (letters.length <= 48) walk(letters, []);
  return found;
}
