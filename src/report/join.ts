import { type Locale, type Localized, locales, localize } from '#i18n/locales.ts';
import type { Fault } from './fault.ts';
import { type Edition, paragraphId, type Section, type Topic } from './model.ts';
import type { ProseDocument, ProseParagraph } from './prose.ts';
import type { EditionContent, SectionContent } from './content.ts';
import { namesOf } from './named.ts';
import type { FrontMatter } from './schema.ts';
import type { SectionFile } from './section.ts';

/** An edition with its languages side by side, or the faults that keep them apart. */
export function joinEdition(content: EditionContent): {
  readonly edition: Edition | undefined;
  readonly faults: readonly Fault[];
} {
  const { facts, figures, exhibits } = content;
  const sections = content.sections.map(joinSection);
  const faults = sections.flatMap((section) => section.faults);
  const joined = sections.map(({ section }) => section).filter((section) => section !== undefined);
  if (!facts?.value || !figures?.value || !exhibits?.value || joined.length < sections.length)
    return { edition: undefined, faults };
  return {
    edition: { ...facts.value, sections: joined, figures: figures.value, exhibits: exhibits.value },
    faults,
  };
}

/** A section's files where each language has its prose. */
export function proseOf({ files }: SectionContent): Localized<ProseDocument> | undefined {
  if (locales.some((locale) => !files[locale]?.document)) return undefined;
  return localize((locale) => files[locale]!.document!);
}

/** The same, where every language also has a heading for each topic, so that topics pair. */
export function pairedProseOf(section: SectionContent): Localized<ProseDocument> | undefined {
  const prose = proseOf(section);
  return prose && locales.every((locale) => prose[locale].topics.length === section.topics.length)
    ? prose
    : undefined;
}

function joinSection(content: SectionContent, number: number) {
  const prose = proseOf(content);
  if (!prose) return { section: undefined, faults: [] };
  const files = content.files as Localized<SectionFile>;
  const counts = locales.flatMap((locale) => topicCountFaults(files[locale], prose[locale], content.topics));
  // Topics that do not pair have no paragraphs that do.
  const faults =
    counts.length > 0
      ? counts
      : content.topics.flatMap((topic, index) => paragraphCountFaults(files, prose, topic, index));
  if (faults.length > 0 || locales.some((locale) => !files[locale].facts?.value))
    return { section: undefined, faults };
  const section: Section = {
    slug: content.slug,
    number,
    facts: localize((locale): FrontMatter => files[locale].facts!.value!),
    topics: content.topics.map((topic, index) => joinTopic(prose, content.slug, topic, number, index)),
  };
  return { section, faults };
}

function joinTopic(
  prose: Localized<ProseDocument>,
  section: string,
  slug: string,
  sectionNumber: number,
  index: number,
): Topic {
  const number = `${sectionNumber}.${index + 1}`;
  const topicOf = (locale: Locale) => prose[locale].topics[index]!;
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

function topicCountFaults(
  { file }: SectionFile,
  { topics }: ProseDocument,
  listed: readonly string[],
): readonly Fault[] {
  if (topics.length === listed.length) return [];
  return [
    {
      file,
      ...(topics.at(-1)?.position ?? { line: 1, column: 1 }),
      kind: 'topic-count',
      problem: {
        en: `The number of headings is ${topics.length}, but edition.yaml lists ${listed.length} topics: ${listed.join(', ')}.`,
        zh: `这里有${topics.length}个小标题，而edition.yaml列了${listed.length}节：${listed.join('、')}。`,
      },
      remedy: {
        en: 'Write one ## heading for each topic, in that order.',
        zh: '请按同样的顺序，每节写一个 ## 小标题。',
      },
    },
  ];
}

function paragraphCountFaults(
  files: Localized<SectionFile>,
  prose: Localized<ProseDocument>,
  topic: string,
  index: number,
): readonly Fault[] {
  const paragraphsOf = (locale: Locale) => prose[locale].topics[index]!.paragraphs;
  const fullest = locales.toSorted((one, other) => paragraphsOf(other).length - paragraphsOf(one).length)[0]!;
  const all = paragraphsOf(fullest);
  return locales
    .filter((locale) => paragraphsOf(locale).length < all.length)
    .map((locale): Fault => {
      const here = paragraphsOf(locale);
      const { length } = here;
      const place = unpairedPlace(all, here);
      const [en, zh] =
        place === undefined
          ? ['', '']
          : [
              ` The one on line ${all[place]!.position.line} of ${files[fullest].file} has no counterpart.`,
              `${files[fullest].file} 第${all[place]!.position.line}行的那一段没有对应的。`,
            ];
      return {
        file: files[locale].file,
        ...(here[place ?? length] ?? here.at(-1) ?? prose[locale].topics[index]!).position,
        kind: 'missing-paragraph',
        problem: {
          en: `Topic "${topic}" has ${length} paragraph${length === 1 ? '' : 's'} here and ${all.length} in the other language.${en}`,
          zh: `“${topic}”这一节在此有${length}段，在另一种语言里有${all.length}段。${zh}`,
        },
        remedy: {
          en: 'A paragraph and its counterpart are a pair: write the missing one, or join the other side.',
          zh: '段落两两对应：请补写缺的一段，或合并另一边的段落。',
        },
      };
    });
}

/** Where the one paragraph stands that others lack, by what paragraphs name; undefined where it may be several. */
function unpairedPlace(
  all: readonly ProseParagraph[],
  others: readonly ProseParagraph[],
): number | undefined {
  if (others.length < all.length - 1) return undefined;
  const names = all.map(namesOf);
  const wanted = others.map(namesOf).join('\n');
  const [place, another] = [...names.keys()].filter((at) => names.toSpliced(at, 1).join('\n') === wanted);
  return another === undefined ? place : undefined;
}
