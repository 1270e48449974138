import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { kept } from '../../../src/build/kept.ts';

describe('what a build keeps for the next', () => {
  const parent = mkdtempSync(join(tmpdir(), 'kept-'));
  const folder = join(parent, 'faces');
  afterEach(() => rmSync(parent, { recursive: true, force: true }));

  it('is made once for each input, and is the same bytes again', async () => {
    const made: string[] = [];
    const ask = async (input: string): Promise<string> => {
      const bytes = await kept(folder, ['version 1', input], () => {
        made.push(input);
        return Promise.resolve(Buffer.from(`face of ${input}`));
      });
      return Buffer.from(bytes).toString();
    };
    expect([await ask('青岛'), await ask('青岛'), await ask('科技')]).toEqual([
      'face of 青岛',
      'face of 青岛',
      'face of 科技',
    ]);
    expect(made).toEqual(['青岛', '科技']);
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it('is nothing where making fails', async () => {
    await expect(kept(folder, ['青岛'], () => Promise.reject(new Error('no font')))).rejects.toThrow(
      'no font',
    );
    const bytes = await kept(folder, ['青岛'], () => Promise.resolve(Buffer.of(1)));
    expect([...bytes]).toEqual([1]);
  });
});
