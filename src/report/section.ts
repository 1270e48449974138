import type { Locale } from '#i18n/locales.ts';
import { type Fault, fileStart } from './fault.ts';
import { isUnfilled, toBeFilled } from './fill.ts';
import { type ProseDocument, readProse, splitFrontMatter } from './prose.ts';
import { blank, scanProse } from './scan.ts';
import { type FrontMatter, frontMatterSchema } from './schema.ts';
import { readYaml, type YamlFile } from './yaml.ts';

/** One MDX file, read: its front matter and its prose, each where it is sound. */
export interface SectionFile {
  readonly file: string;
  readonly edition: string;
  readonly locale: Locale;
  readonly section: string;
  readonly facts: YamlFile<FrontMatter> | undefined;
  readonly document: ProseDocument | undefined;
  readonly faults: readonly Fault[];
}

/** Reads the text of one section in one language. */
export function readSection(
  file: string,
  source: string,
  place: Pick<SectionFile, 'edition' | 'locale' | 'section'>,
): SectionFile {
  const { frontMatter, body, bodyLine } = splitFrontMatter(source);
  // Without its fence, front matter would be read as prose: nothing can be said of the rest.
  if (frontMatter === undefined)
    return { file, ...place, facts: undefined, document: undefined, faults: [noFrontMatter(file)] };
  const facts = readYaml(file, frontMatter, frontMatterSchema, 1);
  const scanned = scanProse(file, body, bodyLine);
  const faults = [...facts.faults, ...scanned.faults, ...openFaults(file, scanned.body, bodyLine)];
  try {
    const document = readProse(
      scanned.body.replaceAll(toBeFilled, blank.repeat(toBeFilled.length)),
      bodyLine,
    );
    return { file, ...place, facts, document, faults };
  } catch (error) {
    return { file, ...place, facts, document: undefined, faults: [...faults, notMdx(file, error, bodyLine)] };
  }
}

const noFrontMatter = (file: string): Fault => ({
  file,
  ...fileStart,
  kind: 'no-front-matter',
  problem: { en: 'The file does not begin with front matter.', zh: '文件开头没有元数据。' },
  remedy: {
    en: 'Begin with ---, then title, description and lede, then ---.',
    zh: '请以 --- 开头，写上 title、description、lede，再以 --- 结束。',
  },
});

/** Paragraphs and headings that a new edition left open. */
function openFaults(file: string, body: string, bodyLine: number): readonly Fault[] {
  return body.split('\n').flatMap((line, index) =>
    isUnfilled(line)
      ? {
          file,
          line: index + 1 + bodyLine,
          column: line.indexOf(toBeFilled) + 1,
          kind: 'unfilled' as const,
          problem: { en: 'This is still to be written.', zh: '这里还没有写。' },
          remedy: {
            en: 'Write it from the new report, and keep the elements that it still needs.',
            zh: '请按新一年的报告写好，仍用得着的标签留着。',
          },
        }
      : [],
  );
}

function notMdx(file: string, error: unknown, bodyLine: number): Fault {
  const message = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
  // A tag that was never closed is named with its place; what the parser was at when it noticed is further on.
  const [, line, column] = /\((\d+):(\d+)-\d+:\d+\)/.exec(message) ?? [];
  const place = error as { readonly line?: number; readonly column?: number };
  return {
    file,
    line: Number(line ?? place.line ?? 1) + bodyLine,
    column: Number(column ?? place.column ?? 1),
    kind: 'mdx-syntax',
    problem: {
      en: `The elements here are not well formed: ${message.replace(/ \(\d+:\d+-\d+:\d+\)|\.$/g, '').replaceAll('`', '')}.`,
      zh: '这里的标签写得不完整。',
    },
    remedy: {
      en: 'End <Fig …, <Term … and <Exhibit … with />, quote ids, and close <Term>…</Term>.',
      zh: '<Fig …、<Term …、<Exhibit … 要以 /> 结尾，编号加引号，<Term> 要有 </Term>。',
    },
  };
}
