import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Fault, fileStart } from './fault.ts';

/** The files below `content/`, by path from the project's root, as bytes: encoding is checked, not assumed. */
export type ContentFiles = ReadonlyMap<string, Uint8Array>;

/** Reads every file below `content/`. Files whose name begins with a dot belong to the system and are left out. */
export function readFiles(root: string): ContentFiles {
  const entries = readdirSync(join(root, 'content'), { withFileTypes: true, recursive: true });
  const files = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    files
      .map((path): [string, Uint8Array] => [relative(root, path).split(sep).join('/'), readFileSync(path)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** The folders of `content/` that are years, oldest first. */
export function editionFolders(files: ContentFiles): readonly string[] {
  const folders = [...files.keys()].map((file) => /^content\/(\d{4})\//.exec(file)?.[1]);
  return [...new Set(folders.filter((folder) => folder !== undefined))].sort();
}

/** A file's text, without a byte-order mark; or the fault that it is not UTF-8. */
export function decode(file: string, bytes: Uint8Array): string | Fault {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return {
      file,
      ...fileStart,
      kind: 'not-utf8',
      problem: { en: 'This file is not UTF-8 (it may be GBK).', zh: '这个文件不是UTF-8编码（可能是GBK）。' },
      remedy: { en: 'Save it again as UTF-8.', zh: '请另存为UTF-8。' },
    };
  }
}

const remembered = new WeakMap<Uint8Array, { readonly file: string; readonly result: unknown }>();

/** Reads the same bytes of the same file once: what reading gives depends on nothing else. */
export function readOnce<Result>(file: string, bytes: Uint8Array, read: () => Result): Result {
  const known = remembered.get(bytes);
  if (known?.file === file) return known.result as Result;
  const result = read();
  remembered.set(bytes, { file, result });
  return result;
}
