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

/** Folds a text of any Unicode. Never throws. */
export function fold(text: string, traditional: Traditional = new Map()): Folded {
  let folded = '';
  const from: number[] = [];
  let at = 0;
  for (const character of text) {
    const plain = character.normalize('NFKD').replace(invisible, '').toLowerCase();
    const simple = traditional.get(plain) ?? plain;
    from.push(...new Array<number>(simple.length).fill(at));
    folded += simple;
    at += character.length;
  }
  from.push(at);
  return { text: folded, from };
}
