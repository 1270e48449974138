import { type Locale, localeFacts, locales } from '#i18n/locales.ts';
import { pathToEdition, pathToGlossary } from '#i18n/paths.ts';
import type { Edition, Report } from '#report/model.ts';
import { paragraphOf } from '#report/places.ts';
import { findTopic, topicsOf, unitOf } from '#report/report.ts';
import { withoutBreaks } from '#report/text.ts';
import { writeFigure } from '#report/write.ts';
import { type NameFile, nameSeparator } from '../names.ts';
import type { FigureRow, QuickIndex, SectionRow } from '../quick-shape.ts';
import { answerWords } from './answer-words.ts';
import { namesOf } from './records.ts';

type Parts = Pick<
  QuickIndex,
  'words' | 'glossary' | 'edition' | 'editions' | 'sections' | 'topics' | 'terms' | 'figures'
>;

/** The rows of the quick index of one language: the newest edition and the whole glossary. */
export function quickRows(report: Report, edition: Edition, locale: Locale): Parts {
  const topics = topicsOf(edition);
  const sectionNumber = (slug: string): number => edition.sections.findIndex((each) => each.slug === slug);
  return {
    words: answerWords(locale, report.editions.length > 1),
    glossary: pathToGlossary(locale) + '#',
    edition: pathToEdition(locale, edition.id),
    editions: report.editions.map(({ id, year }) => [id, String(year)] as const).toReversed(),
    sections: sectionRows(report, edition, locale),
    topics: topics.map(({ section, slug, number, heading }) => [
      sectionNumber(section),
      slug,
      number,
      withoutBreaks(heading[locale]),
    ]),
    terms: report.glossary.map(({ id, name, explanation }) => [
      id,
      name[locale],
      gistOf(explanation[locale], locale),
    ]),
    figures: edition.figures.map((figure): FigureRow => {
      const topic = findTopic(edition, figure.topic);
      const paragraph = topic.paragraphs.indexOf(paragraphOf(edition, figure));
      return [
        topics.indexOf(topic),
        paragraph + 1,
        figure.label[locale],
        writeFigure(figure, unitOf(figure), locale).text,
        figure.share?.printed ?? '',
      ];
    }),
  };
}

/** A section that several editions have goes by its title in the newest. */
function sectionRows(report: Report, edition: Edition, locale: Locale): readonly SectionRow[] {
  const titles = new Map<string, string>();
  for (const { sections } of [edition, ...report.editions.toReversed()])
    for (const { slug, facts } of sections)
      if (!titles.has(slug)) titles.set(slug, withoutBreaks(facts[locale].title));
  return [...titles].map(([slug, title]) => {
    const having = report.editions.filter(({ sections }) => sections.some((each) => each.slug === slug));
    return [slug, title, ...(having.length < report.editions.length ? having.map(({ id }) => id) : [])];
  });
}

/** Longer explanations are cut at a comma: the quick index has a line for each. */
const longestGist = (locale: Locale): number => (localeFacts[locale].spaced ? 110 : 36);

/** The names of every term, in every language. */
export const nameFile = (report: Report): NameFile => ({
  terms: report.glossary.map((term) =>
    [term.id, ...new Set(locales.flatMap((locale) => namesOf(term, locale)))].join(nameSeparator),
  ),
});

/** The first sentence of an explanation, without its full stop; cut at a comma where it is long. */
export function gistOf(text: string, locale: Locale): string {
  const [first] = new Intl.Segmenter('zh', { granularity: 'sentence' }).segment(text);
  const sentence = (first?.segment ?? text).trim().replace(/[。.]$/, '');
  const limit = longestGist(locale);
  if (sentence.length <= limit) return sentence;
  const cut = Math.max(...['，', '；', ', ', '; '].map((mark) => sentence.lastIndexOf(mark, limit)));
  return cut > 0 ? `${sentence.slice(0, cut)}…` : sentence;
}
