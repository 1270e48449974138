import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Every HTML page below a folder, as paths relative to it with forward slashes, sorted. */
export function pagesBelow(folder: string): readonly string[] {
  return filesBelow(folder).filter((file) => file.endsWith('.html'));
}

/** Every file below a folder, as paths relative to it with forward slashes, sorted. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
