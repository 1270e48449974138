import type { Traditional } from './fold.ts';
import { termToken } from './record.ts';
import type { Sounds } from './sounds.ts';
import { tokensOf, tokenStrings } from './tokens.ts';

/**
 * The names of the glossary's terms in every language, with the forms and words people use instead. They lie
 * in one table and not in every paragraph that uses a term: a record only names its terms.
 */
export interface NameFile {
  /** For each term its id and its names in every language, parted by `nameSeparator`. */
  readonly terms: readonly string[];
}

export const nameSeparator = '|';

export interface Name {
  /** The token under which the paragraphs of the term are indexed. */
  readonly term: string;
  readonly tokens: readonly string[];
  readonly text: string;
}

/** Reads the table. */
export function openNames({ terms }: NameFile, traditional: Traditional): readonly Name[] {
  return terms.flatMap((row) => {
    const [id = '', ...names] = row.split(nameSeparator);
    return names.map((text) => ({
      term: termToken(id),
      tokens: tokenStrings(tokensOf(text, traditional)),
      text,
    }));
  });
}

/** The terms that have a name for which something holds. */
export function termsWhere(names: readonly Name[], holds: (name: Name) => boolean): readonly string[] {
  const found = new Set<string>();
  for (const name of names) if (!found.has(name.term) && holds(name)) found.add(name.term);
  return [...found];
}

/** Stands for a syllable that is not known. */
export const anySound = '';

/** Whether one of the readings of a Chinese name is these syllables, wholly or at some place in it. */
export function soundsLike(
  name: Name,
  syllables: readonly string[],
  sounds: Sounds,
  wholly: boolean,
): boolean {
  if (wholly ? name.tokens.length !== syllables.length : name.tokens.length < syllables.length) return false;
  for (let start = 0; start + syllables.length <= name.tokens.length; start += 1)
    if (
      syllables.every(
        (syllable, place) =>
          syllable === anySound || sounds.readings(name.tokens[start + place] ?? '').includes(syllable),
      )
    )
      return true;
  return false;
}

/** Whether letters are the first ones of a Chinese name, in any way it may be read: qkd of 青科贷. */
export function hasInitials(name: Name, letters: string, sounds: Sounds): boolean {
  if (name.tokens.length !== letters.length) return false;
  return name.tokens.every((token, place) =>
    sounds.readings(token).some((reading) => reading.startsWith(letters.charAt(place))),
  );
}
