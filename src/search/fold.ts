/**
 * Folds writing differences away, character by character, so that every place in the folded text is known
 * in the original: full-width forms, accents, capitals, invisible characters, traditional characters.
 */
export interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of `text`, where its character begins in the original. One more for the end. */
  readonly from: readonly number[];
}

export type Traditional = ReadonlyMap<string, string>;

/** Traditional characters to simplified, from the two strings made at build. */
export function traditionalMap([from, to]: readonly [string, string]): Traditional {
  const simplified = [...to];
  return new Map([...from].map((character, place) => [character, simplified[place] ?? character]));
}

const invisible = /[\p{M}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu;

/** A text has few characters, many times each. */
const known = new Map<string, string>();

function plainOf(character: string): string {
  let plain = known.get(character);
  if (plain === undefined) {
    plain = character.normalize('NFKD').replace(invisible, '').toLowerCase();
    known.set(character, plain);
  }
  return plain;
}

/** Folds a text of any Unicode. Never throws. */
export function fold(text: string, traditional: Traditional = new Map()): Folded {
  let folded = '';
  const from: number[] = [];
  let at = 0;
  for (const character of text) {
    const plain = plainOf(character);
    const simple = traditional.get(plain) ?? plain;
    folded += simple;
    while (from.length < folded.length) from.push(at);
    at += character.length;
  }
  from.push(at);
  return { text: folded, from };
}
