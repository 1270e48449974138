import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFiles } from '#check/check.ts';
import { faultKinds } from '#report/fault-kinds.ts';
import { printFault, printFaults } from '#report/fault.ts';
import { type ContentFiles, readFiles } from '#report/files.ts';
import { cases, type FaultCase } from './cases.ts';

const sound = readFiles(join(import.meta.dirname, 'sound'));

function seed({ file, edit }: FaultCase): ContentFiles {
  const path = `content/${file}`;
  const files = new Map(sound);
  if (edit === 'delete') files.delete(path);
  else if (edit instanceof Uint8Array) files.set(path, edit);
  else if (typeof edit === 'string') files.set(path, Buffer.from(edit));
  else {
    const before = new TextDecoder().decode(files.get(path));
    const [find, replace] = edit;
    if (!before.includes(find)) throw new Error(`${path} does not hold “${find}”: mend the case.`);
    files.set(path, Buffer.from(before.replace(find, () => replace)));
  }
  return files;
}

const seeded = cases.map((fault) => ({ ...fault, found: checkFiles(seed(fault), true).faults }));

describe('the check', () => {
  test('finds nothing in sound content', () => {
    expect(checkFiles(sound, true).faults).toEqual([]);
  });

  test.each(seeded)('finds $kind where $file has it', ({ kind, also = [], found }) => {
    expect(found.map((fault) => fault.kind).sort()).toEqual([kind, ...also].sort());
  });

  test('has a seeded fault for every kind', () => {
    expect(faultKinds.filter((kind) => !cases.some((fault) => fault.kind === kind))).toEqual([]);
  });

  test('says every fault as it was said before', async () => {
    const golden = seeded
      .map(({ kind, found }) => `[${kind}]\n${found.map(printFault).join('\n')}\n`)
      .join('\n');
    await expect(golden).toMatchFileSnapshot('golden.txt');
  });

  test('speaks in whole sentences, without exclamation marks, in both languages', () => {
    const said = seeded.flatMap(({ found }) => found).flatMap(({ problem, remedy }) => [problem, remedy]);
    expect(
      said.filter(({ en }) => !/^[A-Z"“].*[.?]$/s.test(en) || /!(?!--)/.test(en)).map(({ en }) => en),
    ).toEqual([]);
    expect(said.filter(({ zh }) => !/[。？]$/.test(zh) || /！/.test(zh)).map(({ zh }) => zh)).toEqual([]);
  });

  test('prints all faults of a run, sorted by file and place, with their count', () => {
    const files = new Map(sound);
    for (const name of ['en', 'zh'])
      files.set(
        `content/2024/${name}/overview.mdx`,
        Buffer.from('---\ntitle: {\n---\n\n## <Fig id="a" />\n\n- <Fig id="b" />\n'),
      );
    const { faults } = checkFiles(files, true);
    const printed = printFaults(faults);
    const places = [...printed.matchAll(/^(\S+):(\d+):(\d+) {2}/gm)].map(([, file = '', line, column]) => ({
      file,
      line: Number(line),
      column: Number(column),
    }));
    expect(places.length).toBe(faults.length);
    expect(places).toEqual(
      [...places].sort((a, b) =>
        a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column,
      ),
    );
    expect(printed).toMatch(
      new RegExp(`^${faults.length} faults in \\d files\\. 共${faults.length}处错误，涉及\\d个文件。$`, 'm'),
    );
  });
});
