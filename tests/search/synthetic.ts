import type { SearchRecord } from '#search/record.ts';

/** Random numbers from 0 to 1, the same ones for the same seed (mulberry32). */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Paragraphs of editions that never were: three sentences each, drawn from the report's own, with the terms and
 * figures of a paragraph of the report. Half of them also have a word and a number of their own, as real ones would.
 * @param originals of one edition: each further round through them is the next year
 */
export function syntheticRecords(
  originals: readonly SearchRecord[],
  wanted: number,
): readonly SearchRecord[] {
  const random = generator(wanted);
  const pick = <Value>(values: readonly Value[]): Value =>
    values[Math.floor(random() * values.length)] as Value;
  const sentences = originals.flatMap(({ text }) => text.split(/(?<=[。；])|(?<=\. )/));
  const syllables = 'ba de fi go hu ka le mi no pu ra se ti vo xu za'.split(' ');
  return Array.from({ length: wanted }, (_, place) => {
    const original = originals[place % originals.length] as SearchRecord;
    const edition = String(2025 + Math.floor(place / originals.length));
    const own = Array.from({ length: 4 }, () => pick(syllables)).join('');
    const further = random() < 0.5 ? ` ${own} ${Math.floor(random() * 1e6)}。` : '';
    return {
      ...original,
      edition,
      address: original.address.replace(/\d{4}/, edition),
      text: `${pick(sentences)}${pick(sentences)}${pick(sentences)}${further}`,
    };
  });
}
