import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Beside Astro's own cache. May be emptied at any time, and is when packages are installed anew. */
const place = 'node_modules/.astro';

/**
 * What is dear to make and the same for the same input: taken from an earlier build, or made and kept for the next.
 * @param kind the name of the folder it is kept in
 * @param input all that the outcome depends on, except fonts and programs: the lock file pins those, and Node its zlib
 */
export async function kept(
  kind: string,
  input: readonly unknown[],
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const folder = join(place, kind);
  const file = join(folder, digestOf(JSON.stringify([programs(), input])));
  if (existsSync(file)) return readFileSync(file);
  const made = await make();
  mkdirSync(folder, { recursive: true });
  // Another build may read the same folder, and a build may be stopped: a file is there whole or not at all.
  const unfinished = `${file}.${randomUUID()}`;
  writeFileSync(unfinished, made);
  renameSync(unfinished, file);
  return made;
}

let known: string | undefined;
const programs = (): string => (known ??= process.version + digestOf(readFileSync('package-lock.json')));

const digestOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
