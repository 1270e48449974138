import { type Locale, localize, otherLocales } from '#i18n/locales.ts';
import { writeCount } from '#i18n/numbers.ts';
import { pathToSection } from '#i18n/paths.ts';
import { translate } from '#i18n/translate.ts';
import type { Edition, Paragraph, Report } from '#report/model.ts';
import { oncePerInBuild } from '#report/once.ts';
import { findFigure, unitOf } from '#report/report.ts';
import type { Figure, Term, Unit } from '#report/schema.ts';
import { figuresIn, paragraphText, termsIn, withoutBreaks } from '#report/text.ts';
import { speakShare, unitWord, writeExactValue, writeFigure } from '#report/write.ts';
import type { SearchRecord } from '../record.ts';

/** One record for each paragraph of a language, in the order of the report, newest edition first. */
export const recordsOf = (report: Report, locale: Locale): readonly SearchRecord[] => records(report)[locale];

const records = oncePerInBuild('search records', (report: Report) =>
  localize((locale) => makeRecords(report, locale)),
);

function makeRecords(report: Report, locale: Locale): readonly SearchRecord[] {
  return report.editions.toReversed().flatMap((edition) =>
    edition.sections.flatMap((section) =>
      section.topics.flatMap((topic) =>
        topic.paragraphs.map((paragraph): SearchRecord => ({
          address: pathToSection(locale, edition.id, section.slug, paragraph.id),
          locale,
          edition: edition.id,
          section: section.slug,
          topic: topic.slug,
          number: paragraph.number,
          place: placeTitle(section.facts[locale].title, topic.heading[locale]),
          text: paragraphText(edition, paragraph, locale),
          // The overview sums up the sections that follow it.
          summary: section.number === 0,
          ...furtherWords(edition, paragraph, locale),
        })),
      ),
    ),
  );
}

/** A place as a reader sees it. A section of one topic with the same name is named once. */
export function placeTitle(section: string, topic: string): string {
  const [outer, inner] = [withoutBreaks(section), withoutBreaks(topic)];
  return outer === inner ? outer : `${outer} › ${inner}`;
}

/** What else leads to a paragraph: its terms, and its figures in all their forms and languages. */
function furtherWords(
  edition: Edition,
  paragraph: Paragraph,
  locale: Locale,
): Pick<SearchRecord, 'terms' | 'forms'> {
  const order = [locale, ...otherLocales(locale)];
  const figures = union(order.map((language) => figuresIn(paragraph, language))).map((id) =>
    findFigure(edition, id),
  );
  return {
    terms: union(order.map((language) => termsIn(paragraph, language))),
    forms: union([
      ...order.map((language) => figures.flatMap((figure) => figureForms(figure, language))),
      figures.map(({ printed }) => printed),
    ]),
  };
}

/** A term's name, its other forms and what people type instead. */
export const namesOf = (term: Term, locale: Locale): readonly string[] => [
  term.name[locale],
  ...term.forms[locale],
  ...term.aliases[locale],
];

function figureForms(figure: Figure, locale: Locale): readonly string[] {
  const unit = unitOf(figure);
  return [
    figure.label[locale],
    writeFigure(figure, unit, locale).text,
    writeExactValue(figure, unit, locale).text,
    ...(unit.kind === 'count' ? [countedForm(figure, unit, locale)] : []),
    ...(figure.share ? [figure.share.printed, speakShare(figure.share.printed, locale)] : []),
  ];
}

/** With the word of its unit, also where prose leaves it out: `8,650 enterprises`. */
const countedForm = (figure: Figure, unit: Unit, locale: Locale): string =>
  translate(locale)('marks:counted', {
    number: writeCount(figure.value, locale),
    what: unitWord(unit, figure.value, locale),
  });

const union = (lists: readonly (readonly string[])[]): readonly string[] => [...new Set(lists.flat())];
