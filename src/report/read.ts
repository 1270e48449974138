import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Locale, type Localized, locales, localize } from '#i18n/locales.ts';
import { exhibitsSchema } from './exhibit-schema.ts';
import type { Fault } from './fault.ts';
import { type Edition, paragraphId, type Report, type Section, type Topic } from './model.ts';
import { type ProseDocument, readProse, splitFrontMatter } from './prose.ts';
import {
  editionSchema,
  type EditionFacts,
  figuresSchema,
  type FrontMatter,
  frontMatterSchema,
  glossarySchema,
  settingsSchema,
  unitsSchema,
} from './schema.ts';
import { readYaml, type YamlFile } from './yaml.ts';

/** Everything that was found in `content/`: raw, parsed, and joined where it could be. */
export interface Content {
  readonly report: Report | undefined;
  /** Faults of form that reading itself met. */
  readonly faults: readonly Fault[];
  /** Raw text by path from the project's root. */
  readonly files: ReadonlyMap<string, string>;
  readonly yaml: ReadonlyMap<string, YamlFile<unknown>>;
  readonly prose: ReadonlyMap<string, SectionFile>;
}

/** One MDX file, read. */
export interface SectionFile {
  readonly file: string;
  readonly edition: string;
  readonly locale: Locale;
  readonly section: string;
  readonly facts: FrontMatter;
  readonly factsFile: YamlFile<FrontMatter>;
  readonly document: ProseDocument;
}

class Reader {
  readonly faults: Fault[] = [];
  readonly files = new Map<string, string>();
  readonly yaml = new Map<string, YamlFile<unknown>>();
  readonly prose = new Map<string, SectionFile>();
  private readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  text(file: string): string | undefined {
    const path = join(this.root, file);
    if (!existsSync(path)) {
      this.faults.push(missingFile(file));
      return undefined;
    }
    const bytes = readFileSync(path);
    try {
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
      this.files.set(file, text);
      return text;
    } catch {
      this.faults.push(notUtf8(file));
      return undefined;
    }
  }

  yamlFile<Schema extends Parameters<typeof readYaml>[2]>(file: string, schema: Schema) {
    const source = this.text(file);
    if (source === undefined) return undefined;
    const read = readYaml(file, source, schema);
    this.yaml.set(file, read);
    this.faults.push(...read.faults);
    return read.value;
  }

  section(edition: string, locale: Locale, section: string): SectionFile | undefined {
    const file = `content/${edition}/${locale}/${section}.mdx`;
    const source = this.text(file);
    if (source === undefined) return undefined;
    const { frontMatter, body, bodyLine } = splitFrontMatter(source);
    if (frontMatter === undefined) {
      this.faults.push(noFrontMatter(file));
      return undefined;
    }
    const factsFile = readYaml(file, frontMatter, frontMatterSchema, 1);
    this.faults.push(...factsFile.faults);
    try {
      const document = readProse(body, bodyLine);
      if (!factsFile.value) return undefined;
      const read = { file, edition, locale, section, facts: factsFile.value, factsFile, document };
      this.prose.set(file, read);
      return read;
    } catch (error) {
      this.faults.push(notMdx(file, error, bodyLine));
      return undefined;
    }
  }
}

/**
 * Reads all content below a project's root.
 * @param root the folder that holds `content/`
 * @param drafts whether editions marked `draft: true` are part of the report
 */
export function readContent(root: string, drafts: boolean): Content {
  const reader = new Reader(root);
  const settings = reader.yamlFile('content/site.yaml', settingsSchema);
  const units = reader.yamlFile('content/units.yaml', unitsSchema);
  const glossary = reader.yamlFile('content/glossary.yaml', glossarySchema);
  const editions = editionFolders(root).map((folder) => readEdition(reader, folder));
  const complete = editions.filter((edition): edition is Edition => edition !== undefined);
  const whole =
    settings && units && glossary && complete.length === editions.length && reader.faults.length === 0;
  return {
    report: whole
      ? { settings, units, glossary, editions: complete.filter((edition) => drafts || !edition.draft) }
      : undefined,
    faults: reader.faults,
    files: reader.files,
    yaml: reader.yaml,
    prose: reader.prose,
  };
}

/** The folders of `content/` that are years, oldest first. */
export function editionFolders(root: string): readonly string[] {
  return readdirSync(join(root, 'content'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^\d{4}$/.test(entry.name))
    .map((entry) => entry.name)
    .sort();
}

function readEdition(reader: Reader, folder: string): Edition | undefined {
  const facts = reader.yamlFile(`content/${folder}/edition.yaml`, editionSchema);
  const figures = reader.yamlFile(`content/${folder}/figures.yaml`, figuresSchema);
  const exhibits = reader.yamlFile(`content/${folder}/exhibits.yaml`, exhibitsSchema);
  if (!facts) return undefined;
  const sections = facts.sections.map((section, number) => readSection(reader, folder, section, number));
  if (!figures || !exhibits || sections.some((section) => section === undefined)) return undefined;
  return { ...facts, sections: sections.filter((section) => section !== undefined), figures, exhibits };
}

function readSection(
  reader: Reader,
  edition: string,
  { slug, topics }: EditionFacts['sections'][number],
  number: number,
): Section | undefined {
  const files = localize((locale) => reader.section(edition, locale, slug));
  if (locales.some((locale) => files[locale] === undefined)) return undefined;
  const read = files as Localized<SectionFile>;
  const faults = locales.flatMap((locale) => topicCountFaults(read[locale], topics));
  reader.faults.push(...faults);
  if (faults.length > 0) return undefined;
  const joined = topics.map((topic, index) =>
    joinTopic(reader, read, slug, topic, `${number}.${index + 1}`, index),
  );
  if (joined.some((topic) => topic === undefined)) return undefined;
  return {
    slug,
    number,
    facts: localize((locale) => read[locale].facts),
    topics: joined.filter((topic) => topic !== undefined),
  };
}

function joinTopic(
  reader: Reader,
  files: Localized<SectionFile>,
  section: string,
  slug: string,
  number: string,
  index: number,
): Topic | undefined {
  const topicOf = (locale: Locale) => files[locale].document.topics[index]!;
  const counts = locales.map((locale) => topicOf(locale).paragraphs.length);
  const most = Math.max(...counts);
  const short = locales.filter((locale) => topicOf(locale).paragraphs.length < most || most === 0);
  for (const locale of short) {
    const { length } = topicOf(locale).paragraphs;
    const last = topicOf(locale).paragraphs.at(-1)?.position ?? topicOf(locale).position;
    reader.faults.push({
      file: files[locale].file,
      ...last,
      kind: 'missing-paragraph',
      problem: {
        en: `Topic "${slug}" has ${length} paragraph${length === 1 ? '' : 's'} here and ${most} in the other language.`,
        zh: `“${slug}”这一节在此有${length}段，在另一种语言里有${most}段。`,
      },
      remedy: {
        en: 'A paragraph and its counterpart are a pair: write the missing one, or join the other side.',
        zh: '段落两两对应：请补写缺的一段，或合并另一边的段落。',
      },
    });
  }
  if (short.length > 0) return undefined;
  return {
    slug,
    section,
    number,
    heading: localize((locale) => topicOf(locale).heading),
    exhibits: topicOf(locales[0]).exhibits.map(({ id }) => id),
    paragraphs: topicOf(locales[0]).paragraphs.map((_, place) => ({
      id: paragraphId(slug, place + 1),
      number: `${number}.${place + 1}`,
      topic: slug,
      section,
      inlines: localize((locale) => topicOf(locale).paragraphs[place]!.inlines),
    })),
  };
}

function topicCountFaults(file: SectionFile, topics: readonly string[]): readonly Fault[] {
  const found = file.document.topics.length;
  if (found === topics.length) return [];
  const last = file.document.topics.at(-1)?.position ?? { line: 1, column: 1 };
  return [
    {
      file: file.file,
      ...last,
      kind: 'topic-count',
      problem: {
        en: `There are ${found} headings, but edition.yaml lists ${topics.length} topics: ${topics.join(', ')}.`,
        zh: `这里有${found}个小标题，而edition.yaml列了${topics.length}节：${topics.join('、')}。`,
      },
      remedy: {
        en: 'Write one ## heading for each topic, in that order.',
        zh: '请按同样的顺序，每节写一个 ## 小标题。',
      },
    },
  ];
}

const missingFile = (file: string): Fault => ({
  file,
  line: 0,
  column: 0,
  kind: 'missing-file',
  problem: { en: 'This file is missing.', zh: '缺少这个文件。' },
  remedy: {
    en: 'Add it; every section stands in every language.',
    zh: '请补上；每一章在每种语言里都要有。',
  },
});

const notUtf8 = (file: string): Fault => ({
  file,
  line: 1,
  column: 1,
  kind: 'not-utf8',
  problem: { en: 'This file is not UTF-8 (it may be GBK).', zh: '这个文件不是UTF-8编码（可能是GBK）。' },
  remedy: { en: 'Save it again as UTF-8.', zh: '请另存为UTF-8。' },
});

const noFrontMatter = (file: string): Fault => ({
  file,
  line: 1,
  column: 1,
  kind: 'no-front-matter',
  problem: { en: 'The file does not begin with front matter.', zh: '文件开头没有元数据。' },
  remedy: {
    en: 'Begin with ---, then title, description and lede, then ---.',
    zh: '请以 --- 开头，写上 title、description、lede，再以 --- 结束。',
  },
});

function notMdx(file: string, error: unknown, bodyLine: number): Fault {
  const message = error instanceof Error ? error.message : String(error);
  const place = error as { line?: number; column?: number };
  return {
    file,
    line: (place.line ?? 1) + bodyLine,
    column: place.column ?? 1,
    kind: 'mdx-syntax',
    problem: { en: `This is not valid MDX: ${message.replace(/\.$/, '')}.`, zh: '这里有MDX读不懂的符号。' },
    remedy: {
      en: 'In prose write “less than” for <, do not use { }, and close every <Fig … /> with />.',
      zh: '正文里不要用 < 和 { }（“低于”写成文字），<Fig … /> 要以 /> 结尾。',
    },
  };
}
