/**
 * Chromium names a bookmark by the ink of its heading, so that words run together where a line ends or a column
 * begins. The names are put right by an incremental update (ISO 32000-1, 7.5.6): new versions of the
 * bookmarks are appended, and nothing before them is touched.
 */

/**
 * @param pdf as Latin-1, with a plain table of cross-references (7.5.4), as Skia writes it
 * @param names of all headings, in the order of the document
 * @returns the PDF with its bookmarks named so
 * @throws where bookmarks and headings are not the same but for their spaces
 */
export function nameBookmarks(pdf: string, names: readonly string[]): string {
  const table = readTable(pdf);
  const objectOf = (number: number): string => {
    const start = table.offsets[number];
    if (start === undefined) throw new Error(`The PDF has no object ${number}.`);
    return pdf.slice(start, pdf.indexOf('endobj', start) + 'endobj'.length);
  };
  const outlines = reference(objectOf(table.root), 'Outlines');
  if (outlines === undefined) throw new Error('The PDF has no bookmarks.');
  const bookmarks = [...walk(outlines, objectOf)].slice(1);
  if (bookmarks.length !== names.length)
    throw new Error(`The PDF has ${bookmarks.length} bookmarks for ${names.length} headings.`);
  const objects = bookmarks.map((number, index) => {
    const name = names[index] ?? '';
    const old = objectOf(number);
    const found = /\/Title (<[0-9A-F]*>|\((?:\\.|[^\\)])*\))/s.exec(old);
    if (!found?.[1] || squash(readString(found[1])) !== squash(name))
      throw new Error(`The bookmark ${found?.[1] ?? number} is not the heading "${name}".`);
    return { number, text: old.replace(found[0], () => `/Title ${writeString(name)}`) };
  });
  return append(pdf, table, objects);
}

interface Table {
  /** Where each object begins, by its number. */
  readonly offsets: readonly number[];
  readonly start: number;
  readonly root: number;
  readonly trailer: string;
}

function readTable(pdf: string): Table {
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(pdf)?.[1]);
  const head = /^xref\s+0 (\d+)\s+/.exec(pdf.slice(start, start + 40));
  const trailer = /trailer\s*<<(.*?)>>/s.exec(pdf.slice(start))?.[1];
  const root = trailer && reference(trailer, 'Root');
  if (!head || !trailer || !root) throw new Error('The PDF has no plain table of cross-references.');
  const first = start + head[0].length;
  // Each entry has twenty bytes, the first ten of which are the offset.
  const offsets = Array.from({ length: Number(head[1]) }, (_, index) =>
    Number(pdf.slice(first + 20 * index, first + 20 * index + 10)),
  );
  return { offsets, start, root, trailer };
}

function append(
  pdf: string,
  { start, trailer }: Table,
  objects: readonly { readonly number: number; readonly text: string }[],
): string {
  const parts = [pdf.endsWith('\n') ? pdf : `${pdf}\n`];
  let length = parts[0]?.length ?? 0;
  const entries = objects.map(({ number, text }) => {
    const entry = `${number} 1\n${String(length).padStart(10, '0')} 00000 n \n`;
    parts.push(`${text}\n`);
    length += text.length + 1;
    return entry;
  });
  return `${parts.join('')}xref\n${entries.join('')}trailer\n<<${trailer}\n/Prev ${start}>>\nstartxref\n${length}\n%%EOF\n`;
}

/** A tree of bookmarks in the order of the document, its root first. */
function* walk(number: number, objectOf: (number: number) => string): Generator<number> {
  yield number;
  const child = reference(objectOf(number), 'First');
  for (let next = child; next !== undefined; next = reference(objectOf(next), 'Next'))
    yield* walk(next, objectOf);
}

function reference(object: string, key: string): number | undefined {
  const found = new RegExp(`/${key} (\\d+) 0 R`).exec(object)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** A text string (7.9.2.2): in hexadecimal or in brackets, as UTF-16 where it begins with the mark for it. */
function readString(text: string): string {
  const bytes = text.startsWith('<')
    ? Buffer.from(text.slice(1, -1), 'hex')
    : Buffer.from(text.slice(1, -1).replaceAll(/\\(.)/gs, '$1'), 'latin1');
  return bytes[0] === 0xfe && bytes[1] === 0xff
    ? bytes.subarray(2).swap16().toString('utf16le')
    : bytes.toString('latin1');
}

const writeString = (text: string): string =>
  `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;

const squash = (text: string): string => text.replaceAll(/\s/g, '');
