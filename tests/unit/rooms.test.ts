import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Who may import whom: the direction of these arrows is the structure of the project, and docs/architecture.md says it. */
const mayImport = new Map<string, readonly string[]>();
for (const [, room = '', cell = ''] of readFileSync('docs/architecture.md', 'utf8').matchAll(
  /^\| `src\/(\w+)\/` .*\| ([^|]+?) +\|$/gm,
))
  mayImport.set(
    room,
    cell === 'all of the above'
      ? [...mayImport.keys()]
      : [...cell.matchAll(/`(\w+)`/g)].map(([, other = '']) => other),
  );

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(ts|astro)$/.test(file));

const roomOf = (file: string): string => file.split('/')[0] ?? '';

/** What a file imports of ours: paths from `src/`. Specifiers in type positions count too. */
function importsOf(file: string): readonly string[] {
  const source = readFileSync(join('src', file), 'utf8');
  const specifiers = [...source.matchAll(/(?:from|import)\s*\(?\s*['"]([#.][^'"]+)['"]/g)].map(
    (match) => match[1] ?? '',
  );
  return specifiers.map((specifier) =>
    specifier.startsWith('#')
      ? specifier.slice(1)
      : normalize(join(dirname(file), specifier)).replaceAll('\\', '/'),
  );
}

describe('the rooms of src', () => {
  it('are all named in the table', () => {
    const rooms = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect([...mayImport.keys()].sort()).toEqual(rooms.map(({ name }) => name).sort());
  });

  it('import only in the direction the table allows', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter(
          (target) =>
            roomOf(target) !== roomOf(file) && !mayImport.get(roomOf(file))?.includes(roomOf(target)),
        )
        .map((target) => `${file} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('reach each other by #room and themselves by a relative path', () => {
    const wrong = files.flatMap((file) => {
      const source = readFileSync(join('src', file), 'utf8');
      const own = new RegExp(`['"]#${roomOf(file)}/`).test(source)
        ? [`${file} reaches its own room by #`]
        : [];
      const other = importsOf(file).some((target) => target.startsWith('..')) ? [`${file} leaves src`] : [];
      return [...own, ...other];
    });
    expect(wrong).toEqual([]);
  });

  it('have no files that import each other in a circle', () => {
    const circles: string[] = [];
    const done = new Set<string>();
    const follow = (file: string, way: readonly string[]): void => {
      if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
      if (way.includes(file) || done.has(file) || !files.includes(file)) return;
      for (const target of importsOf(file)) follow(target, [...way, file]);
      done.add(file);
    };
    for (const file of files) follow(file, []);
    expect(circles).toEqual([]);
  });

  it('hold no file that needs scrolling to understand', () => {
    const long = files
      .map((file) => ({
        file,
        lines: readFileSync(join('src', file), 'utf8').split('<style')[0]!.split('\n').length,
      }))
      .filter(({ file, lines }) => lines > 260 && !file.includes('strings/'));
    expect(long).toEqual([]);
  });
});

describe('style sheets', () => {
  const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(css|astro)$/.test(file))
    .map((file) => readFileSync(join('src', file), 'utf8'));

  it('use no token that is not defined', () => {
    const all = sheets.join('\n');
    const defined = new Set([...all.matchAll(/(--[\w-]+):/g)].map((match) => match[1]));
    const used = [...all.matchAll(/var\((--[\w-]+)/g)].map((match) => match[1]);
    expect([...new Set(used.filter((token) => !defined.has(token)))]).toEqual([]);
  });

  it('use logical properties, so that a language may run from right to left', () => {
    const physical =
      /(?:^|[\s;{])(?:margin|padding|border)-(?:left|right|top|bottom)\s*:|text-align:\s*(?:left|right)\b/m;
    expect(sheets.filter((sheet) => physical.test(sheet.split('<style').slice(-1)[0] ?? ''))).toEqual([]);
  });
});
