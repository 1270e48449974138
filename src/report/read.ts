import { isLocale, type Locale, locales } from '#i18n/locales.ts';
import { languageName } from '#i18n/numbers.ts';
import type { Content, EditionContent, SectionContent } from './content.ts';
import { exhibitsSchema } from './exhibit-schema.ts';
import { type Fault, fileStart } from './fault.ts';
import { type ContentFiles, decode, editionFolders, readFiles, readOnce } from './files.ts';
import { joinEdition } from './join.ts';
import type { Edition } from './model.ts';
import { editionSchema, figuresSchema, glossarySchema, settingsSchema, unitsSchema } from './schema.ts';
import { readSection, type SectionFile } from './section.ts';
import { readYaml, readYamlList } from './yaml.ts';

/**
 * Reads all content below a project's root.
 * @param root the folder that holds `content/`
 * @param drafts whether editions marked `draft: true` are part of the report
 */
export function readContent(root: string, drafts: boolean): Content {
  return readContentFrom(readFiles(root), drafts);
}

/** Reads content from files already in memory. */
export function readContentFrom(files: ContentFiles, drafts: boolean): Content {
  const faults: Fault[] = [];
  const reader: Reader = { files, faults };
  const settings = yamlFile(reader, 'content/site.yaml', (file, text) =>
    readYaml(file, text, settingsSchema),
  );
  const units = yamlFile(reader, 'content/units.yaml', (file, text) => readYaml(file, text, unitsSchema));
  const glossary = yamlFile(reader, 'content/glossary.yaml', (file, text) =>
    readYamlList(file, text, glossarySchema),
  );
  const editions = editionFolders(files)
    .filter((folder) => drafts || !isDraft(files, folder))
    .map((folder) => readEdition(reader, folder));
  const joined = editions.map((edition) => {
    const { edition: whole, faults: found } = joinEdition(edition);
    faults.push(...found);
    return whole;
  });
  // A draft that is not finished is left out, and stands in nobody's way.
  const isInDraft = ({ file }: Fault): boolean => isDraft(files, file.split('/')[1] ?? '');
  const whole = settings?.value && units?.value && glossary?.value && faults.every(isInDraft);
  const report = whole && {
    settings: settings.value,
    units: units.value,
    glossary: glossary.value,
    editions: joined.filter(
      (edition): edition is Edition =>
        edition !== undefined && !faults.some(({ file }) => file.startsWith(`content/${edition.id}/`)),
    ),
  };
  return { report: report || undefined, faults, files, settings, units, glossary, editions };
}

interface Reader {
  readonly files: ContentFiles;
  readonly faults: Fault[];
}

function yamlFile<Read extends { readonly faults: readonly Fault[] }>(
  { files, faults }: Reader,
  file: string,
  read: (file: string, text: string) => Read,
): Read | undefined {
  const bytes = files.get(file);
  if (!bytes) {
    faults.push(missingFile(file));
    return undefined;
  }
  const result = readOnce(file, bytes, (): Read | Fault => {
    const text = decode(file, bytes);
    return typeof text === 'string' ? read(file, text) : text;
  });
  if ('kind' in result) {
    faults.push(result);
    return undefined;
  }
  faults.push(...result.faults);
  return result;
}

function readEdition(reader: Reader, folder: string): EditionContent {
  const path = `content/${folder}`;
  const facts = yamlFile(reader, `${path}/edition.yaml`, (file, text) => readYaml(file, text, editionSchema));
  const figures = yamlFile(reader, `${path}/figures.yaml`, (file, text) =>
    readYamlList(file, text, figuresSchema),
  );
  const exhibits = yamlFile(reader, `${path}/exhibits.yaml`, (file, text) =>
    readYamlList(file, text, exhibitsSchema),
  );
  const listed = editionSchema.shape.sections.safeParse(
    (facts?.raw as { sections?: unknown } | undefined)?.sections,
  );
  const sections = (listed.data ?? []).map(({ slug, topics }): SectionContent => {
    const read = locales.map((locale) => [locale, sectionFile(reader, folder, locale, slug)] as const);
    return { slug, topics, files: Object.fromEntries(read.filter(([, file]) => file !== undefined)) };
  });
  return { folder, facts, figures, exhibits, sections };
}

function sectionFile(reader: Reader, folder: string, locale: Locale, slug: string): SectionFile | undefined {
  const file = `content/${folder}/${locale}/${slug}.mdx`;
  const others = locales.filter((other) => reader.files.has(`content/${folder}/${other}/${slug}.mdx`));
  const bytes = reader.files.get(file);
  if (!bytes) {
    reader.faults.push(others.length > 0 ? missingTranslation(file, others) : missingFile(file));
    return undefined;
  }
  const read = readOnce(file, bytes, () => {
    const text = decode(file, bytes);
    return typeof text === 'string'
      ? readSection(file, text, { edition: folder, locale, section: slug })
      : text;
  });
  if ('kind' in read) {
    reader.faults.push(read);
    return undefined;
  }
  reader.faults.push(...read.faults);
  return read;
}

/** Whether an edition is marked as a draft, in any of the ways that YAML writes true; where its facts cannot be read it is none, so that the fault is seen. */
function isDraft(files: ContentFiles, folder: string): boolean {
  const bytes = files.get(`content/${folder}/edition.yaml`);
  return bytes !== undefined && /^draft:\s*(?:true|True|TRUE)\b/m.test(new TextDecoder().decode(bytes));
}

const missingFile = (file: string): Fault => ({
  file,
  ...fileStart,
  kind: 'missing-file',
  problem: { en: 'This file is missing.', zh: '缺少这个文件。' },
  remedy: { en: 'Add it.', zh: '请补上。' },
});

function missingTranslation(file: string, others: readonly Locale[]): Fault {
  const locale = file.split('/').find(isLocale) ?? locales[0];
  return {
    file,
    ...fileStart,
    kind: 'missing-translation',
    problem: {
      en: `The section stands in ${others.map((other) => languageName(other, 'en')).join(', ')} but not in ${languageName(locale, 'en')}.`,
      zh: `这一章有${others.map((other) => languageName(other, 'zh')).join('、')}，没有${languageName(locale, 'zh')}。`,
    },
    remedy: {
      en: 'Add this file; every section stands in every language.',
      zh: '请补上这个文件；每一章在每种语言里都要有。',
    },
  };
}
