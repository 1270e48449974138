import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { isText, mediaTypeOf } from './media-types.ts';
import { siteFiles } from './site.ts';

/** Below this a compressed copy saves no packet. */
const leastBytes = 256;

export const brotli = (bytes: Uint8Array): Buffer =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

export const gzip = (bytes: Uint8Array): Buffer => gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION });

/** Writes `<file>.br` and `<file>.gz` beside every text file of a site. Returns how many files have siblings. */
export const compressSite = (folder: string): number =>
  compress(
    folder,
    siteFiles(folder).filter((file) => file !== '_headers' && isText(mediaTypeOf(file))),
  );

/** The same for files of any other site whose names fit. */
export const compressFiles = (folder: string, names: RegExp): number =>
  compress(
    folder,
    siteFiles(folder).filter((file) => names.test(file)),
  );

function compress(folder: string, files: readonly string[]): number {
  let count = 0;
  for (const file of files) {
    const bytes = readFileSync(join(folder, file));
    if (bytes.length < leastBytes) continue;
    writeFileSync(join(folder, `${file}.br`), brotli(bytes));
    writeFileSync(join(folder, `${file}.gz`), gzip(bytes));
    count += 1;
  }
  return count;
}
