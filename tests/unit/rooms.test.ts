import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Who may import whom. The direction of these arrows is the structure of the project. */
const mayImport: Record<string, readonly string[]> = {
  i18n: [],
  charts: [],
  styles: [],
  report: ['i18n'],
  check: ['report', 'i18n'],
  search: ['report', 'i18n'],
  prose: ['report', 'charts', 'i18n', 'styles'],
  publish: ['report', 'charts', 'i18n', 'styles', 'shell'],
  delivery: ['report', 'i18n'],
  shell: ['search', 'publish', 'report', 'charts', 'i18n', 'styles'],
  views: ['shell', 'prose', 'search', 'publish', 'report', 'charts', 'i18n', 'styles', 'delivery'],
  pages: ['views', 'shell', 'prose', 'search', 'publish', 'report', 'charts', 'i18n', 'styles', 'delivery'],
  build: [
    'pages',
    'views',
    'shell',
    'prose',
    'search',
    'publish',
    'report',
    'charts',
    'check',
    'i18n',
    'styles',
    'delivery',
  ],
};

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
    expect([...new Set(files.map(roomOf))].sort().filter((room) => !(room in mayImport))).toEqual([]);
  });

  it('import only in the direction the table allows', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter(
          (target) => roomOf(target) !== roomOf(file) && !mayImport[roomOf(file)]?.includes(roomOf(target)),
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
