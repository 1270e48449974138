/**
 * What Chromium writes anew each time it prints: made the same for the same content. Bytes keep their number,
 * since a PDF counts them. Latin-1 maps every byte to one character and back.
 */

/** A date as PDF writes it, ISO 32000-1, 7.9.4: `D:20261123093000+00'00'`; what follows the seconds may be missing. */
const date = /\/(CreationDate|ModDate) \(D:\d{14}[^)]*\)/g;

/**
 * Sets all dates of a PDF to a day of the content.
 * @param pdf as Latin-1
 * @param day such as `2026-11-23`
 * @throws where the PDF names no date, since then its writer has changed its ways
 */
export function stampDates(pdf: string, day: string): string {
  if (pdf.search(date) < 0)
    throw new Error(
      'The PDF names no date where one was expected: src/build/pdf/stamp.ts must learn its form.',
    );
  const stamp = `${day.replaceAll('-', '')}000000`;
  return pdf.replaceAll(date, (found) =>
    found.replace(/\d{14}.*(?=\))/, (old) => `${stamp}+00'00'`.slice(0, old.length).padEnd(old.length)),
  );
}

/** The name of an element in the tree of tags: a number that the browser happened to have reached. */
const node = /\(node(\d{8})\)/g;

/**
 * Numbers the elements of the tree of tags from 1. Their order stays, since the tree is sorted by these names.
 * @param pdf as Latin-1
 */
export function numberNodes(pdf: string): string {
  const numbers = new Set([...pdf.matchAll(node)].map((match) => match[1] ?? ''));
  const places = new Map(
    [...numbers].sort().map((number, index) => [number, String(index + 1).padStart(8, '0')]),
  );
  return pdf.replaceAll(node, (_, number: string) => `(node${places.get(number) ?? number})`);
}
