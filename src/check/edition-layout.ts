import { type Document, isMap, isScalar, parseDocument } from 'yaml';
import { type Locale, localeFacts, locales } from '#i18n/locales.ts';
import { toBeFilled } from '#report/fill.ts';
import type { ContentFiles } from '#report/files.ts';
import { splitFrontMatter } from '#report/prose.ts';

/**
 * Lays out next year's edition from the last: ids, labels, units and places of exhibits are kept; values, printed
 * forms, findings and prose are left open, so that the check lists all that is still to be written.
 * @param files all content
 * @param from the folder of the last edition, such as `2024`
 * @param year the new folder
 * @returns the new files by path, as text
 */
export function layOutEdition(files: ContentFiles, from: string, year: string): ReadonlyMap<string, string> {
  const folder = `content/${from}/`;
  const layouts = [...files]
    .filter(([file]) => file.startsWith(folder))
    .flatMap(([file, bytes]): (readonly [string, string])[] => {
      const name = file.slice(folder.length);
      const text = layOutFile(name, new TextDecoder().decode(bytes), year);
      return text === undefined ? [] : [[`content/${year}/${name}`, text]];
    });
  return new Map(layouts);
}

function layOutFile(name: string, text: string, year: string): string | undefined {
  if (name === 'edition.yaml')
    return editYaml(text, (document) => {
      openFacts(document, year);
    });
  if (name === 'figures.yaml') return editYaml(text, openFigures);
  if (name === 'exhibits.yaml') return editYaml(text, openFindings);
  const locale = locales.find((candidate) => name.startsWith(`${candidate}/`));
  return locale && name.endsWith('.mdx') ? openProse(text, locale) : undefined;
}

/** Edits a YAML file and keeps its comments and its layout. */
function editYaml(text: string, edit: (document: Document) => void): string {
  const document = parseDocument(text);
  edit(document);
  return document.toString({ lineWidth: 0 });
}

function openFacts(document: Document, year: string): void {
  const id = document.get('id', true);
  if (isScalar(id)) id.value = year;
  document.set('year', Number(year));
  document.set('draft', true);
  if (document.has('corrections')) document.set('corrections', document.createNode([]));
  for (const key of ['description', 'source', 'published', 'updated']) openTexts(document, [key]);
}

function openFigures(document: Document): void {
  for (const index of indexesOf(document)) {
    document.deleteIn([index, 'written']);
    openTexts(document, [index, 'share', 'printed']);
    for (const key of ['value', 'qualifier', 'printed', 'place']) openTexts(document, [index, key]);
  }
}

function openFindings(document: Document): void {
  for (const index of indexesOf(document)) openTexts(document, [index, 'finding']);
}

const indexesOf = (document: Document): readonly number[] => {
  const list: unknown = document.toJS();
  return Array.isArray(list) ? list.map((_, index) => index) : [];
};

/** Leaves open the value at a path, or every value of the map that stands there. */
function openTexts(document: Document, path: readonly (string | number)[]): void {
  const node = document.getIn(path, true);
  if (isMap(node))
    for (const { key } of node.items) openTexts(document, [...path, isScalar(key) ? String(key.value) : '']);
  else if (isScalar(node)) document.setIn(path, toBeFilled);
}

const elements = /<Fig\b[^>]*\/>|<Term\b[^>]*\/>|<Term\b[^>]*>[^<]*<\/Term>/g;

/** Keeps the title, the exhibits, and in each paragraph its figures and terms; leaves the words open. */
function openProse(text: string, locale: Locale): string {
  const { frontMatter = '', body } = splitFrontMatter(text);
  const front = editYaml(frontMatter, (document) => {
    for (const key of ['description', 'lede']) openTexts(document, [key]);
  });
  const gap = localeFacts[locale].spaced ? ' ' : '';
  const blocks = body
    .replaceAll('\r\n', '\n')
    // A paragraph may stand directly below its heading.
    .replaceAll(/^## .*$/gm, '$&\n')
    .trim()
    .split(/\n{2,}/)
    .map((block) => {
      if (block.startsWith('## ')) return `## ${toBeFilled}`;
      if (block.startsWith('<Exhibit')) return block;
      return [toBeFilled, ...(block.match(elements) ?? [])].join(gap);
    });
  return `---\n${front}---\n\n${blocks.join('\n\n')}\n`;
}
