import { randomUUID } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { kept } from '#publish/kept.ts';

describe('what a build keeps for the next', () => {
  const kind = `test-${randomUUID()}`;
  const folder = `node_modules/.astro/${kind}`;
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is made once for each input, and is the same bytes again', async () => {
    const made: string[] = [];
    const ask = async (input: string): Promise<string> => {
      const bytes = await kept(kind, ['version 1', input], () => {
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
    await expect(kept(kind, ['青岛'], () => Promise.reject(new Error('no font')))).rejects.toThrow('no font');
    const bytes = await kept(kind, ['青岛'], () => Promise.resolve(Buffer.of(1)));
    expect([...bytes]).toEqual([1]);
  });
});
