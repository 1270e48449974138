/** A date as PDF writes it, ISO 32000-1, 7.9.4: `D:20261123093000+00'00'`; the zone may be missing or `Z`. */
const date = /\/(CreationDate|ModDate) \(D:\d{14}[^)]*\)/g;

/**
 * A PDF whose dates are those of the content, so that the same commit gives the same bytes. The bytes keep
 * their number: a PDF counts them.
 * @param day such as `2026-11-23`
 * @throws where the PDF names no date, since then its writer has changed its ways
 */
export function stampDates(pdf: Uint8Array, day: string): Buffer {
  const stamp = `${day.replaceAll('-', '')}000000`;
  let count = 0;
  // Latin-1 maps every byte to one character and back.
  const stamped = Buffer.from(pdf)
    .toString('latin1')
    .replaceAll(date, (found) => {
      count += 1;
      return found.replace(/\d{14}/, stamp);
    });
  if (count === 0)
    throw new Error(
      'The PDF names no date where one was expected: src/build/pdf/stamp.ts must learn its form.',
    );
  return Buffer.from(stamped, 'latin1');
}
