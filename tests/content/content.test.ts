import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allowedNumbers } from '#check/allowed-numbers.ts';
import { checkContent } from '#check/check.ts';
import { schemaText } from '#check/format-schema.ts';
import { schemaFile, schemaNames } from '#check/schemas.ts';
import { summaryOf } from '#check/summary.ts';
import { printFaults } from '#report/fault.ts';
import { readFiles } from '#report/files.ts';

const root = join(import.meta.dirname, '../..');

describe('the content', () => {
  // A draft may be committed before it is finished: it stands in nobody's way.
  const { content, faults } = checkContent(root, false);

  test('has no fault in what is published', () => {
    expect(faults.length === 0 ? '' : printFaults(faults)).toBe('');
  });

  test('is summed up in one line', () => {
    expect(summaryOf(content)).toMatch(/^The content is sound: \d+ files, \d+ figures, \d+ terms, .+$/);
  });

  test('names its schema in the first line of every YAML file', () => {
    const yaml = [...readFiles(root).keys()].filter((file) => file.endsWith('.yaml'));
    expect(yaml.length).toBeGreaterThanOrEqual(6);
    for (const file of yaml) {
      const [first = ''] = readFileSync(join(root, file), 'utf8').split('\n');
      const [, schema] = /^# yaml-language-server: \$schema=(\S+)$/.exec(first) ?? [];
      expect(schema && join(file, '..', schema)).toBe(
        `schemas/${file.split('/').at(-1)?.replace('.yaml', '')}.schema.json`,
      );
    }
  });

  test.each(schemaNames)('has a schema for %s that agrees with the check', async (name) => {
    const written = readFileSync(join(root, schemaFile(name)), 'utf8');
    expect(
      written === (await schemaText(name)) ? '' : `${schemaFile(name)} is old: run npm run schemas`,
    ).toBe('');
  });
});

describe('the list of words that are no numbers', () => {
  test('gives a reason for each', () => {
    for (const { words, why } of Object.values(allowedNumbers).flat()) {
      expect(words).not.toBe('');
      expect(why).not.toBe('');
    }
  });
});

describe('npm run check', () => {
  const check = (folder: string, options: readonly string[] = [], words: readonly string[] = []) =>
    spawnSync(process.execPath, [...options, join(root, 'src/check/cli.ts'), ...words], {
      cwd: folder,
      encoding: 'utf8',
    });

  test('prints one line and succeeds where the content is sound', () => {
    const { status, stdout, stderr } = check(join(import.meta.dirname, 'faults/sound'));
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toBe(
      'The content is sound: 10 files, 7 figures, 3 terms, 3 exhibits, 5 paragraphs in 2 languages. 内容没有错误：10个文件，7个数字，3个术语，3张图表，5段。\n',
    );
  });

  test('takes less than two seconds of a processor for the whole report', { retry: 2 }, () => {
    // Time on the clock would also count whatever else the machine is doing.
    const tell =
      "process.on('exit', () => console.error(Object.values(process.cpuUsage()).reduce((a, b) => a + b)))";
    const { status, stderr } = check(
      root,
      ['--import', `data:text/javascript,${encodeURIComponent(tell)}`],
      ['--published'],
    );
    expect(status).toBe(0);
    expect(Number(stderr) / 1e6).toBeLessThan(2);
    expect(Number(stderr)).toBeGreaterThan(0);
  });
});
