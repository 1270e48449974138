import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse, parseDocument, visit, type Document } from 'yaml';
import { checkFiles } from '#check/check.ts';
import { layOutEdition } from '#check/edition-layout.ts';
import { isUnfilled, toBeFilled } from '#report/fill.ts';
import { type ContentFiles, readFiles } from '#report/files.ts';
import { readContentFrom } from '#report/read.ts';

const root = join(import.meta.dirname, '../..');
const files = readFiles(root);
const layout = layOutEdition(files, '2024', '2025');

const laidOut: ContentFiles = new Map([
  ...files,
  ...[...layout].map(([file, text]): [string, Uint8Array] => [file, Buffer.from(text)]),
]);

const textOf = (file: string): string => new TextDecoder().decode(files.get(file));

/** Fills what a layout leaves open with what the last edition says there. */
function fill(file: string, text: string): string {
  const last = textOf(file.replace('/2025/', '/2024/'));
  if (file.endsWith('.mdx')) return last;
  const before: Document = parseDocument(last);
  const document = parseDocument(text);
  visit(document, {
    Scalar(key, node, ancestors) {
      if (key === 'key' || !isUnfilled(node.value)) return;
      const path: (string | number)[] = [];
      [...ancestors, node].forEach((step, depth, steps) => {
        const next = steps[depth + 1];
        if ('key' in step && next) path.push(String((step as { key: unknown }).key));
        else if ('items' in step && next && !('key' in next)) path.push(step.items.indexOf(next as never));
      });
      node.value = before.getIn(path);
    },
  });
  return document.toString({ lineWidth: 0 });
}

describe('a new edition', () => {
  test('has every file of the last one', () => {
    const names = (year: string, paths: Iterable<string>) =>
      [...paths].filter((file) => file.startsWith(`content/${year}/`)).map((file) => file.slice(13));
    expect(names('2025', layout.keys())).toEqual(names('2024', files.keys()));
  });

  test('keeps ids, labels, units and the places of exhibits, and is a draft', () => {
    const figures = (text: string) =>
      (parse(text) as Record<string, unknown>[]).map(({ id, topic, label, short, unit }) => ({
        id,
        topic,
        label,
        short,
        unit,
      }));
    expect(figures(layout.get('content/2025/figures.yaml') ?? '')).toEqual(
      figures(textOf('content/2024/figures.yaml')),
    );
    const exhibits = (text = '') => text.match(/<Exhibit[^>]*>/g);
    expect(exhibits(layout.get('content/2025/en/industry.mdx'))).toEqual(
      exhibits(textOf('content/2024/en/industry.mdx')),
    );
    expect(parse(layout.get('content/2025/edition.yaml') ?? '')).toMatchObject({
      id: '2025',
      year: 2025,
      draft: true,
    });
  });

  test('keeps no value, printed form, finding or sentence of the last one', () => {
    for (const { value, printed, qualifier, place, written } of parse(
      layout.get('content/2025/figures.yaml') ?? '',
    ) as Record<string, unknown>[])
      expect([value, printed, qualifier, place, written]).toEqual([
        toBeFilled,
        toBeFilled,
        toBeFilled,
        { paragraph: toBeFilled, sentence: toBeFilled },
        undefined,
      ]);
    for (const { finding } of parse(layout.get('content/2025/exhibits.yaml') ?? '') as Record<
      string,
      unknown
    >[])
      expect(finding).toEqual({ zh: toBeFilled, en: toBeFilled });
    for (const [file, text] of layout)
      if (file.endsWith('.mdx'))
        expect(
          text
            .replace(/^title:.*$/m, '')
            .replaceAll(/<Term[^>]*>[^<]*<\/Term>|<[^>]*>/g, '')
            .replaceAll(toBeFilled, '')
            .trim(),
        ).toMatch(/^---\s+description:\s+lede:\s+---[\s#]*$/);
  });

  test('fails the check with nothing but what is to be filled, each thing by its place', () => {
    const { faults } = checkFiles(laidOut, true);
    expect([...new Set(faults.map(({ kind }) => kind))]).toEqual(['unfilled']);
    const open = [...layout.values()].reduce((sum, text) => sum + text.split(toBeFilled).length - 1, 0);
    expect(faults.length).toBe(open);
    for (const { file, line } of faults)
      expect(layout.get(file)?.split('\n')[line - 1]).toContain(toBeFilled);
  });

  test('stands in nobody’s way while it is open', () => {
    expect(checkFiles(laidOut, false).faults).toEqual([]);
    expect(readContentFrom(laidOut, true).report?.editions.map(({ id }) => id)).toEqual(['2024']);
  });

  test('passes the check once it is filled, and is then part of the report in development only', () => {
    const filled = new Map(laidOut);
    for (const [file, text] of layout) filled.set(file, Buffer.from(fill(file, text)));
    expect(checkFiles(filled, true).faults).toEqual([]);
    expect(readContentFrom(filled, true).report?.editions.map(({ id }) => id)).toEqual(['2024', '2025']);
    expect(readContentFrom(filled, false).report?.editions.map(({ id }) => id)).toEqual(['2024']);
    const facts = 'content/2025/edition.yaml';
    const shouted = new TextDecoder().decode(filled.get(facts)).replace('draft: true', 'draft: True');
    filled.set(facts, Buffer.from(shouted));
    expect(readContentFrom(filled, false).report?.editions.map(({ id }) => id)).toEqual(['2024']);
  });

  test('keeps every figure and term, however the lines of the last edition end and its paragraphs are parted', () => {
    const other = new Map(files);
    for (const file of files.keys())
      if (file.endsWith('.mdx'))
        other.set(
          file,
          Buffer.from(
            textOf(file)
              .replaceAll(/^(## .*)\n\n/gm, '$1\n')
              .replaceAll('\n', '\r\n'),
          ),
        );
    const again = layOutEdition(other, '2024', '2025');
    for (const [file, text] of layout)
      if (file.endsWith('.mdx')) expect([file, again.get(file)]).toEqual([file, text]);
  });
});

describe('npm run new-edition', () => {
  const folder = mkdtempSync(join(tmpdir(), 'edition-'));
  cpSync(join(import.meta.dirname, 'faults/sound'), folder, { recursive: true });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const run = (...years: string[]) =>
    spawnSync(process.execPath, [join(root, 'src/check/new-edition.ts'), ...years], {
      cwd: folder,
      encoding: 'utf8',
    });

  test('lays out the folder, and never writes over one', () => {
    expect(run('2025')).toMatchObject({ status: 0, stderr: '' });
    const written = readFileSync(join(folder, 'content/2025/zh/industry.mdx'), 'utf8');
    expect(written).toContain(`${toBeFilled}<Fig id="plans" />`);
    expect(run('2025')).toMatchObject({ status: 1, stdout: '' });
  });

  test('leaves a draft that the check lists, and that does not count among what is published', () => {
    const check = (...words: string[]) =>
      spawnSync(process.execPath, [join(root, 'src/check/cli.ts'), ...words], {
        cwd: folder,
        encoding: 'utf8',
      });
    expect(check()).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('content/2025/zh/industry.mdx') as string,
    });
    expect(check('--published')).toMatchObject({ status: 0, stderr: '' });
    const ofOne = check('./content/2025/zh/industry.mdx').stderr;
    expect(new Set(ofOne.match(/^content\S+?(?=:)/gm))).toEqual(new Set(['content/2025/zh/industry.mdx']));
    expect(ofOne).toMatch(/And [1-9]\d* in other files\./);
    expect(check('content/2025/nowhere.yaml')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('There is no content/2025/nowhere.yaml.') as string,
    });
  });

  test('asks for a year where none is named', () => {
    const { status, stderr } = run('next');
    expect(status).toBe(1);
    expect(stderr).toContain('npm run new-edition 2025');
  });
});
