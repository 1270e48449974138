import { pinyin } from 'pinyin-pro';
import { levelOneCharacters } from '../sounds.ts';
import type { SoundTable } from '../tables.ts';

const readingsOf = (character: string): readonly string[] => [
  ...new Set(
    pinyin(character, { toneType: 'none', type: 'array', multiple: true, v: true }).filter((reading) =>
      /^[a-z]+$/.test(reading),
    ),
  ),
];

/**
 * Makes the table of `sounds.ts`: runs for the common characters, and by name those that occur in the report
 * but are rare or have a second reading.
 * @param occurring every character of text and aliases
 */
export function makeSoundTable(occurring: ReadonlySet<string>): SoundTable {
  const characters = levelOneCharacters();
  chosen ??= characters.map(inOrder());
  const place = new Map(characters.map((character, index) => [character, index]));
  const others: Record<string, string> = {};
  for (const character of [...occurring].filter((one) => /\p{Script=Han}/u.test(one)).sort())
    for (const reading of readingsOf(character))
      if (chosen[place.get(character) ?? -1] !== reading)
        others[reading] = (others[reading] ?? '') + character;
  return { runs: runsOf(chosen), others: Object.fromEntries(Object.entries(others).sort()) };
}

/** The same readings for every table: found once. */
let chosen: readonly string[] | undefined;

function runsOf(readings: readonly string[]): string {
  const runs: string[] = [];
  for (let place = 0; place < readings.length;) {
    let end = place;
    while (end < readings.length && readings[end] === readings[place]) end += 1;
    runs.push(`${readings[place]}${end - place}`);
    place = end;
  }
  return runs.join('');
}

/** Picks, for characters that come in the order of their sounds, the reading that keeps the order. */
function inOrder(): (character: string) => string {
  let last = 'a';
  return (character) => {
    const later = readingsOf(character)
      .filter((reading) => reading >= last && reading.slice(0, 1) <= next(last))
      .sort();
    const found = later[0];
    if (found === undefined) return '-';
    last = found;
    return found;
  };
}

/** A character out of order must not drag the rest along: at most one letter of the alphabet is skipped. */
const next = (syllable: string): string => {
  const initials = 'abcdefghjklmnopqrstwxyz';
  return initials.charAt(Math.min(initials.indexOf(syllable.charAt(0)) + 1, initials.length - 1));
};
