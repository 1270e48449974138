import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What is dear to make and the same for the same input: taken from an earlier build, or made and kept for the next.
 * @param folder where it is kept; may be emptied at any time
 * @param input all that the outcome depends on, the versions of the programs that make it included
 */
export async function kept(
  folder: string,
  input: readonly unknown[],
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const file = join(folder, createHash('sha256').update(JSON.stringify(input)).digest('hex'));
  if (existsSync(file)) return readFileSync(file);
  const made = await make();
  mkdirSync(folder, { recursive: true });
  // Another build may read the same folder, and a build may be stopped: a file is there whole or not at all.
  const unfinished = `${file}.${randomUUID()}`;
  writeFileSync(unfinished, made);
  renameSync(unfinished, file);
  return made;
}
