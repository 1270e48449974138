import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { en } from '#i18n/strings/en/index.ts';

/** All our code, the strings themselves aside. */
const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|astro)$/.test(file) && !file.startsWith(join('i18n', 'strings')))
  .map((file) => readFileSync(join('src', file), 'utf8'))
  .join('\n');

const literals = new Set([...code.matchAll(/'(\w+:[\w-]+)'/g)].map(([, key]) => key));

/** Keys put together, such as `qualifier:${figure.qualifier}Sentence`: what stands around the open part. */
const patterns = [...code.matchAll(/`(\w+:[\w-]*)\$\{[^`]*?\}([\w-]*)`/g)].map(
  ([, start = '', end = '']) => ({
    start,
    end,
  }),
);

/** Words that the open part of a key may be: they stand somewhere in the code as a string or a property. */
const words = new Set(
  [...code.matchAll(/'([\w/-]+)'|(?<!\w:)\b([a-z]\w*)\b(?=\s*[:?,)\]}])/gi)].map(
    ([, quoted, bare]) => quoted ?? bare,
  ),
);

const isUsed = (key: string): boolean =>
  literals.has(key) ||
  patterns.some(
    ({ start, end }) =>
      key.startsWith(start) &&
      key.endsWith(end) &&
      (start.startsWith('fraction:') || words.has(key.slice(start.length, key.length - end.length))),
  );

it('has no words that no page says', () => {
  const keys = Object.entries(en).flatMap(([namespace, texts]) =>
    Object.keys(texts).map((key) => `${namespace}:${key.replace(/_(zero|one|two|few|many|other)$/, '')}`),
  );
  expect(keys.filter((key) => !isUsed(key))).toEqual([]);
});
