import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { en } from '../../src/i18n/strings/en/index.ts';

/**
 * Adds a language that nobody speaks to a copy of the project, by the steps of CONTRIBUTING: English with accents,
 * words 40 per cent longer, run from right to left. Whatever stays plain English on its pages is hard-coded.
 */
export const added = { id: 'ar', tag: 'ar-XB', name: 'Ţḗṡţ' } as const;

/** How much longer words become. */
const growth = 1.4;

export function addThirdLanguage(project: string): void {
  listLocale(project);
  writeStrings(project);
  for (const file of yamlFiles(project))
    change(join(project, file), (text) => stringify(withAdded(parse(text), [])));
  for (const year of readdirSync(join(project, 'content')).filter((name) => /^\d{4}$/.test(name)))
    writeProse(join(project, 'content', year));
}

/** Step 1: one name and one entry in the list of languages. */
function listLocale(project: string): void {
  change(join(project, 'src/i18n/locales.ts'), (text) =>
    text.replace("['zh', 'en'] as const", `['zh', 'en', '${added.id}'] as const`).replace(
      /(localeFacts: Record<Locale, LocaleFacts> = \{)/,
      `$1
  ${added.id}: {
    tag: '${added.tag}',
    intl: 'ar-u-nu-latn',
    name: '${added.name}',
    mark: 'Ţ',
    direction: 'rtl',
    openGraph: 'ar_XB',
    grouping: true,
    spaced: true,
  },`,
    ),
  );
}

/** Step 2: its words, and the line that takes them in. */
function writeStrings(project: string): void {
  const words = Object.fromEntries(
    Object.entries(en).map(([name, texts]) => [
      name,
      Object.fromEntries(
        Object.entries(texts).flatMap(([key, text]) => {
          const written = name === 'figure' ? figureForm(text) : longer(text);
          const endings = key.endsWith('_other') ? ['zero', 'one', 'two', 'few', 'many', 'other'] : [];
          if (endings.length > 0) return endings.map((ending) => [key.replace(/other$/, ending), written]);
          return /_(one|two|few)$/.test(key) ? [] : [[key, written]];
        }),
      ),
    ]),
  );
  const folder = join(project, 'src/i18n');
  mkdirSync(join(folder, 'strings', added.id));
  writeFileSync(
    join(folder, 'strings', added.id, 'index.ts'),
    `import type { Strings } from '../shape.ts';\n\nexport const ${added.id} = ${JSON.stringify(words, null, 2)} satisfies Strings;\n`,
  );
  change(join(folder, 'translate.ts'), (text) =>
    text
      .replace(
        'import { zh }',
        `import { ${added.id} } from './strings/${added.id}/index.ts';\nimport { zh }`,
      )
      .replace('{ zh, en }', `{ zh, en, ${added.id} }`),
  );
}

/** Step 3: its prose, one file for each section. */
function writeProse(edition: string): void {
  const folder = join(edition, added.id);
  mkdirSync(folder);
  cpSync(join(edition, 'en'), folder, { recursive: true });
  for (const file of readdirSync(folder)) change(join(folder, file), longerProse);
}

/** Step 4: its words in every YAML file. */
function yamlFiles(project: string): readonly string[] {
  return readdirSync(join(project, 'content'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml') && !file.endsWith('site.yaml'))
    .map((file) => join('content', file));
}

/** Beside every `en` of an entry, the added language. */
function withAdded(value: unknown, path: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => withAdded(item, path));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, item]) => [key, withAdded(item, [...path, key])] as const);
  const english = (value as Readonly<Record<string, unknown>>)['en'];
  const named = Object.fromEntries(entries);
  return english === undefined ? named : { ...named, [added.id]: longerOf(english, path.at(-1) ?? '') };
}

/** What the schemas allow, where it is little: a translator too has to find words that fit. */
const limits: Readonly<Record<string, number>> = {
  label: 64, short: 16, meaning: 300, of: 140, name: 120, explanation: 420, title: 48, question: 60, byline: 100,
  description: 155, outlet: 40, author: 40, 'year-note': 300, finding: 90, howToRead: 300, purpose: 320,
  whole: 64, head: 64, base: 64, tie: 64, before: 64, after: 64, hub: 64, note: 64, words: 64,
}; // prettier-ignore

function longerOf(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value.map((item) => longerOf(item, key));
  if (typeof value === 'string') return longer(value, limits[key]);
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([ending, word]) => [ending, longerOf(word, key)]));
  return value;
}

const accents: Readonly<Record<string, string>> = {
  a: 'á', b: 'ƀ', c: 'ç', d: 'ð', e: 'é', f: 'ƒ', g: 'ĝ', h: 'ĥ', i: 'î', j: 'ĵ', k: 'ķ', l: 'ļ', m: 'ɱ',
  n: 'ñ', o: 'ö', p: 'þ', q: 'ɋ', r: 'ŕ', s: 'š', t: 'ţ', u: 'û', v: 'ṽ', w: 'ŵ', x: 'ẋ', y: 'ý', z: 'ž',
}; // prettier-ignore

/** Placeholders, tags and the mark for a break stay as they are. */
const kept = /(\{\{[^}]*\}\}|\{[^}]*\}|<[^>]*>|\|)/;

/** Accents every letter and lengthens words, within a limit where there is one. */
export function longer(text: string, limit = Infinity): string {
  const length = text.replaceAll(new RegExp(kept.source, 'g'), '').length;
  const room = Math.min(growth, limit / Math.max(1, length));
  return text
    .split(kept)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replaceAll(/\p{L}+/gu, (word) => longerWord(word, room)),
    )
    .join('');
}

function longerWord(word: string, room: number): string {
  const wanted = Math.floor(word.length * room);
  const letters = [...word].map(
    (letter) => accents[letter] ?? accents[letter.toLowerCase()]?.toUpperCase() ?? letter,
  );
  return letters.join('') + 'ōě'.repeat(word.length).slice(0, Math.max(0, wanted - word.length));
}

/** Forms of figures keep their placeholders and hardly any words: they stand in narrow cells. */
const figureForm = (text: string): string =>
  text
    .split(kept)
    .map((part, index) => (index % 2 ? part : longer(part, part.length)))
    .join('');

function longerProse(source: string): string {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  const facts = parse(front) as Readonly<Record<string, string>>;
  const room: Readonly<Record<string, number>> = { title: 44, description: 155, lede: 140 };
  const translated = Object.fromEntries(
    Object.entries(facts).map(([key, text]) => [key, longer(text, room[key])]),
  );
  const lines = body
    .split('\n')
    .map((line) => (line.startsWith('## ') ? `## ${longer(line.slice(3), 44)}` : longer(line)));
  return `---\n${stringify(translated)}---\n${lines.join('\n')}`;
}

function change(file: string, edit: (text: string) => string): void {
  writeFileSync(file, edit(readFileSync(file, 'utf8')));
}
