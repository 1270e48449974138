import { isLocale } from '#i18n/locales.ts';
import { type Fault, fileStart, type Position } from '#report/fault.ts';
import type { Content } from '#report/content.ts';
import { didYouMean, faultAt, type Said } from './rule.ts';

/** Files that nothing reads: the site would go on without them, and nobody would notice. */
export function orphanFiles({ files, editions }: Content): readonly Fault[] {
  const readable = new Set(['content/site.yaml', 'content/units.yaml', 'content/glossary.yaml']);
  const unread = [...files.keys()].filter((file) => {
    const [, folder = '', name = '', page] = file.split('/');
    if (readable.has(file)) return false;
    const edition = editions.find((candidate) => candidate.folder === folder);
    // The folder of a year that is not read is a draft.
    if (!edition) return !/^\d{4}$/.test(folder);
    if (['edition.yaml', 'figures.yaml', 'exhibits.yaml'].includes(name)) return false;
    // Where the list of sections cannot be read, no page can be said to be too many.
    const slugs = edition.sections.map(({ slug }) => `${slug}.mdx`);
    return !(page !== undefined && isLocale(name) && (slugs.length === 0 || slugs.includes(page)));
  });
  return unread.map(
    (file) => wrongExtension(file) ?? orphan(file, [...files.keys(), ...readable, ...expected({ editions })]),
  );
}

function expected({ editions }: Pick<Content, 'editions'>): readonly string[] {
  return editions.flatMap(({ folder, sections }) =>
    sections.flatMap(({ slug }) => [`content/${folder}/zh/${slug}.mdx`, `content/${folder}/en/${slug}.mdx`]),
  );
}

function wrongExtension(file: string): Fault | undefined {
  const right = file.replace(/\.(md|markdown|MDX)$/, '.mdx').replace(/\.(yml|YAML|YML)$/, '.yaml');
  if (right === file) return undefined;
  const name = right.split('/').at(-1) ?? '';
  return faultAt(
    'wrong-extension',
    file,
    fileStart,
    ['Nothing reads a file with this ending.', '没有程序会读这种扩展名的文件。'],
    [`Rename it to ${name}.`, `请改名为${name}。`],
  );
}

const orphan = (file: string, known: readonly string[]): Fault =>
  faultAt(
    'orphan-file',
    file,
    fileStart,
    ['Nothing reads this file.', '没有程序会读这个文件。'],
    didYouMean(
      file,
      known.filter((other) => other !== file),
      ['Remove it, or list its section in edition.yaml.', '请删去，或把这一章列进edition.yaml。'],
    ),
  );

const names: Readonly<Record<string, Said>> = {
  '\u00a0': ['no-break space', '不换行空格'],
  '\u00ad': ['soft hyphen', '软连字符'],
  '\u200b': ['zero-width space', '零宽空格'],
  '\u200c': ['zero-width non-joiner', '零宽不连字'],
  '\u200d': ['zero-width joiner', '零宽连字'],
  '\u2028': ['line separator', '行分隔符'],
  '\u2060': ['word joiner', '字连接符'],
  '\u3000': ['full-width space', '全角空格'],
  '\ufeff': ['byte-order mark', '字节顺序标记'],
  '\ufffd': ['replacement character of a failed conversion', '转码失败留下的替代字符'],
};

const invisible =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00a0\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3000\ufeff\ufffd\ue000-\uf8ff]/g;

/** Characters that nobody sees and that break search, links or parsers. */
export function invisibleCharacters({ files }: Content): readonly Fault[] {
  return [...files].flatMap(([file, bytes]) => {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    // A file that is not UTF-8 is one fault, not one for each of its characters.
    if (isBroken(bytes)) return [];
    return [...text.matchAll(invisible)].map(({ 0: found, index }) => {
      const position = positionIn(text, index);
      const code = `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
      if (found === '\0')
        return faultAt(
          'nul-byte',
          file,
          position,
          ['A NUL byte stands here.', '这里有一个NUL字节。'],
          remove,
        );
      const [en, zh] = names[found] ?? ['control character', '控制字符'];
      return faultAt(
        'invisible-character',
        file,
        position,
        [
          `A character that nobody sees stands here: ${en} (${code}).`,
          `这里有一个看不见的字符：${zh}（${code}）。`,
        ],
        remedyFor(found, text[index - 1] ?? '', text[index + 1] ?? ''),
      );
    });
  });
}

const remove: Said = ['Remove it.', '请删去。'];

function remedyFor(found: string, before: string, after: string): Said {
  if (found === '\ufeff')
    return [
      'Save the file as UTF-8, not as “UTF-8 with BOM”.',
      '请把文件存为“UTF-8”，不要用“UTF-8 with BOM”。',
    ];
  // Between words it was meant as a space.
  if (found === '\u00a0' && /[a-z\d,.;:]/i.test(before) && /[a-z\d]/i.test(after))
    return ['Write an ordinary space.', '请改成普通的空格。'];
  return remove;
}

function isBroken(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return false;
  } catch {
    return true;
  }
}

function positionIn(text: string, index: number): Position {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
