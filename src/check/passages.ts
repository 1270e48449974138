import { isLocale, type Locale, locales } from '#i18n/locales.ts';
import type { Position } from '#report/fault.ts';
import { isUnfilled } from '#report/fill.ts';
import { anyPlaceholder } from '#report/placeholders.ts';
import type { Inline, ProseParagraph } from '#report/prose.ts';
import type { Content, EditionContent } from '#report/content.ts';
import { blank } from '#report/scan.ts';
import type { SectionFile } from '#report/section.ts';
import type { YamlText } from '#report/yaml-places.ts';

/** A run of text in one language, wherever it was written. */
export interface Passage {
  readonly file: string;
  readonly locale: Locale;
  readonly role: 'title' | 'description' | 'lede' | 'heading' | 'paragraph' | 'words' | 'alias';
  /** Every element, and every placeholder of an exhibit, is blanked out character by character. */
  readonly text: string;
  readonly at: (index: number) => Position;
}

/** All text that a reader will meet, in order of files. */
export function passagesOf(content: Content): readonly Passage[] {
  return [...yamlPassages(content), ...editionPassages(content)];
}

/** What an editor wrote in the MDX files: where no number of the report may be typed. */
export function prosePassages(content: Content): readonly Passage[] {
  return content.editions
    .flatMap(sectionFiles)
    .flatMap((section) => [...frontPassages(section), ...bodyPassages(section)]);
}

/** Every MDX file of an edition that could be read. */
export function sectionFiles(edition: EditionContent): readonly SectionFile[] {
  return edition.sections.flatMap(({ files }) => locales.flatMap((locale) => files[locale] ?? []));
}

function yamlPassages({ units, glossary }: Content): readonly Passage[] {
  return [units, glossary].flatMap(
    (file) => file?.texts.flatMap((text) => wordsPassage(file.file, text)) ?? [],
  );
}

function editionPassages(content: Content): readonly Passage[] {
  const lists = content.editions.flatMap(({ facts, figures, exhibits }) => [facts, figures, exhibits]);
  const words = lists.flatMap((file) => file?.texts.flatMap((text) => wordsPassage(file.file, text)) ?? []);
  return [...words, ...prosePassages(content)];
}

/** What stands under a language's key; the form printed in the source and the source's own title are quotations. */
function wordsPassage(file: string, { path, text, at }: YamlText): readonly Passage[] {
  const locale = path.findLast((key) => typeof key === 'string' && isLocale(key));
  const isQuotation = path[0] === 'source' && path[1] === 'title';
  if (locale === undefined || isQuotation || isUnfilled(text)) return [];
  // What an edition says of itself stands in search results, as a section's description does.
  const role = path.includes('aliases') ? 'alias' : path[0] === 'description' ? 'description' : 'words';
  const words = text.replace(anyPlaceholder, (placeholder) => blank.repeat(placeholder.length));
  return [{ file, locale: locale as Locale, role, text: words, at }];
}

function frontPassages({ file, locale, facts }: SectionFile): readonly Passage[] {
  const roles = ['title', 'description', 'lede'] as const;
  return (facts?.texts ?? []).flatMap(({ path, text, at }): Passage[] => {
    const role = roles.find((name) => name === path[0]);
    return role && !isUnfilled(text) ? [{ file, locale, role, text, at }] : [];
  });
}

function bodyPassages({ file, locale, document }: SectionFile): readonly Passage[] {
  return (document?.topics ?? []).flatMap(({ heading, position, paragraphs }): Passage[] => [
    // A heading begins after its two hashes and a space; one that was left open says nothing.
    ...(heading.replaceAll(blank, '') === ''
      ? []
      : [
          {
            file,
            locale,
            role: 'heading' as const,
            text: heading,
            at: (index: number) => ({ ...position, column: position.column + 3 + index }),
          },
        ]),
    ...paragraphs.map((paragraph): Passage => ({ file, locale, role: 'paragraph', ...flatten(paragraph) })),
  ]);
}

/** A paragraph as one string, with the way back from an index to its place in the file. */
export function flatten(paragraph: ProseParagraph): Pick<Passage, 'text' | 'at'> {
  const runs: { readonly from: number; readonly value: string; readonly position: Position }[] = [];
  let text = '';
  const add = (inline: Inline): void => {
    if (inline.type === 'emphasis' || inline.type === 'strong') {
      inline.children.forEach(add);
      return;
    }
    const value = inline.type === 'text' ? inline.value : blank;
    runs.push({ from: text.length, value, position: inline.position });
    text += value;
  };
  paragraph.inlines.forEach(add);
  return {
    text,
    at: (index) => {
      const run = runs.findLast(({ from }) => from <= index);
      return run ? within(run.position, run.value, index - run.from) : paragraph.position;
    },
  };
}

/** The place of a character in a text that begins at a place. */
function within({ line, column }: Position, text: string, index: number): Position {
  const before = text.slice(0, index).split('\n');
  const last = before.at(-1)?.length ?? 0;
  return before.length === 1
    ? { line, column: column + last }
    : { line: line + before.length - 1, column: last + 1 };
}
