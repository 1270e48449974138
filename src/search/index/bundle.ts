import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Traditional } from '../fold.ts';
import { inPart, partAt } from '../parts.ts';
import { isOfMarks, type SearchRecord, type ShownRecord } from '../record.ts';
import { streamsOf } from './streams.ts';

/**
 * The tokens are cut and stemmed already. Under a language it does not know, Pagefind's own segmenter and
 * stemmer leave them alone, at build and in the browser, whatever the page's `<html lang>` says.
 */
const noLanguage = 'und';
/** Fragments hold so many records each: one file for a report, small ones for an archive. */
const recordsInFragment = 80;
/** Files that every question needs are named in the entry, to be fetched together, while they are so few. */
const mostFirstFiles = 8;
/** Ready-made interfaces and the worker, which the site does not use, and filter files, see below. */
const unused =
  /^pagefind-(ui|modular-ui|component-ui|worker|highlight|playground)|\.pf_filter$|^playground\//;

/**
 * Writes the Pagefind bundle of one language. Throws what Pagefind reports.
 * @param folder is emptied first
 */
export async function writeBundle(
  records: readonly SearchRecord[],
  folder: string,
  traditional: Traditional,
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const { path, content } of await bundleFiles(records, traditional)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

async function bundleFiles(
  records: readonly SearchRecord[],
  traditional: Traditional,
): Promise<readonly { readonly path: string; readonly content: Uint8Array }[]> {
  try {
    const { index, errors } = await createIndex({
      maxFragments: Math.max(1, Math.ceil(records.length / recordsInFragment)),
    });
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    for (const [place, record] of records.entries()) {
      const part = partAt(place, records.length);
      const written = Object.entries(streamsOf(record, traditional)).map(
        ([stream, tokens]) => [stream, inPart(tokens, isOfMarks(stream) ? '' : part)] as const,
      );
      const { text = '', ...meta } = Object.fromEntries(written);
      const added = await index.addCustomRecord({
        url: record.address,
        language: noLanguage,
        content: text,
        meta,
        // Pagefind keeps a filter's value as it is, and indexes everything else: so the words as a reader
        // sees them travel as a filter. Nothing is ever filtered by it; its index is not shipped.
        filters: { shown: [JSON.stringify(shownOf(record))] },
      });
      if (added.errors.length > 0) throw new Error(`${record.address}: ${added.errors.join('; ')}`);
    }
    const written = await index.getFiles();
    if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
    const files = written.files.filter(({ path }) => !unused.test(path));
    return files.map(({ path, content }) => ({
      path,
      content: path === 'pagefind-entry.json' ? withFirstFiles(content, files) : content,
    }));
  } finally {
    await close();
  }
}

function withFirstFiles(entry: Uint8Array, files: readonly { readonly path: string }[]): Uint8Array {
  const needed = files.map(({ path }) => path).filter((path) => /\.pf_(meta|index|fragment)$/.test(path));
  const first = needed.length > mostFirstFiles ? needed.filter((path) => path.endsWith('.pf_meta')) : needed;
  const plain = JSON.parse(new TextDecoder().decode(entry)) as object;
  return new TextEncoder().encode(JSON.stringify({ ...plain, first: first.toSorted() }));
}

const shownOf = ({ edition, section, topic, number, place, text, summary }: SearchRecord): ShownRecord => ({
  edition,
  section,
  topic,
  number,
  place,
  text,
  summary,
});
