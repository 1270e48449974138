import { type Locale, localize, type Localized } from '#i18n/locales.ts';
import { pathToEdition, pathToLedger, pathToSection } from '#i18n/paths.ts';
import { translate } from '#i18n/translate.ts';
import { pathToPlace } from '#report/exhibit-place.ts';
import type { Exhibit } from '#report/exhibit-schema.ts';
import { capitalised, exhibitWords } from '#report/exhibit-words.ts';
import type { Edition, Paragraph, Section } from '#report/model.ts';
import { exhibitNumber, paragraphOfExhibit } from '#report/places.ts';
import { findSection, paragraphsOf, unitOf } from '#report/report.ts';
import { figuresOf } from '#report/shares.ts';
import { withoutBreaks } from '#report/text.ts';
import { writeFigure } from '#report/write.ts';
import { siteName } from './page-names.ts';
import { plain } from './plain.ts';

/** Something that can be cited, as a language names it. */
export interface Citable {
  /** Ends the citation's key; the same in every language. */
  readonly id: string;
  readonly edition: Edition;
  /** What it is called; for a part of a page, the page's title. */
  readonly title: Localized;
  /** Which part of that page is meant: paragraph, exhibit, or figure. */
  readonly part?: Localized;
  readonly path: Localized;
}

/** The edition as a whole. */
export function citableEdition(edition: Edition): Citable {
  return {
    id: 'edition',
    edition,
    title: localize((locale) => siteName(edition, locale)),
    path: localize((locale) => pathToEdition(locale, edition.id)),
  };
}

export function citableLedger(edition: Edition): Citable {
  return {
    id: 'figures',
    edition,
    title: localize((locale) => translate(locale)('ledger:title')),
    path: localize((locale) => pathToLedger(locale, edition.id)),
  };
}

export function citableSection(edition: Edition, section: Section): Citable {
  return {
    id: section.slug,
    edition,
    title: sectionTitle(section),
    path: localize((locale) => pathToSection(locale, edition.id, section.slug)),
  };
}

/** The paragraphs of a section, in order. */
export const citableParagraphs = oncePerSection((edition, section) => {
  return paragraphsOf(edition)
    .filter((paragraph) => paragraph.section === section.slug)
    .map((paragraph) =>
      inSection(edition, section, paragraph.id, (locale) => paragraphPart(paragraph, locale)),
    );
});

/** The exhibits that a section shows, in the order of the ledger of exhibits. */
export const citableExhibits = oncePerSection((edition, section) => {
  return edition.exhibits
    .filter((exhibit) => paragraphOfExhibit(edition, exhibit).section === section.slug)
    .flatMap((exhibit) => {
      const number = exhibitNumber(edition, exhibit);
      if (!number) return [];
      return inSection(edition, section, exhibit.id, (locale) =>
        translate(locale)('cite:exhibit', { number, finding: findingOf(edition, exhibit, locale) }),
      );
    });
});

/** The exhibits that stand on the front page alone, and so have no number. */
export function citableFrontExhibits(edition: Edition): readonly Citable[] {
  return edition.exhibits
    .filter((exhibit) => exhibitNumber(edition, exhibit) === undefined)
    .map((exhibit) => ({
      ...citableEdition(edition),
      id: exhibit.id,
      part: localize((locale) =>
        plain(translate(locale)('cite:exhibitUnnumbered', { finding: findingOf(edition, exhibit, locale) })),
      ),
      path: localize((locale) => pathToPlace(edition, exhibit, locale)),
    }));
}

const findingOf = (edition: Edition, exhibit: Exhibit, locale: Locale): string =>
  withoutBreaks(exhibitWords(edition, exhibit.finding, locale));

/** The figures of a section. Their address is their row of the ledger. */
export const citableFigures = oncePerSection((edition, section) => {
  return figuresOf(edition, section.slug).map((figure) => ({
    ...citableLedger(edition),
    id: figure.id,
    part: localize((locale) =>
      plain(
        translate(locale)('cite:figure', {
          label: capitalised(figure.label[locale]),
          value: writeFigure(figure, unitOf(figure), locale).text,
        }),
      ),
    ),
    path: localize((locale) => pathToLedger(locale, edition.id, figure.id)),
  }));
});

/** Everything of a section that can be cited, or the edition and its pages where no section is named. */
export function citablesOf(edition: Edition, slug?: string): readonly Citable[] {
  if (slug === undefined)
    return [
      citableEdition(edition),
      ...edition.sections.map((section) => citableSection(edition, section)),
      citableLedger(edition),
      ...citableFrontExhibits(edition),
    ];
  const section = findSection(edition, slug);
  return [
    citableSection(edition, section),
    ...citableParagraphs(edition, section),
    ...citableExhibits(edition, section),
    ...citableFigures(edition, section),
  ];
}

/** A section belongs to one edition, and is cited on a page and in two files of each language. */
function oncePerSection(
  work: (edition: Edition, section: Section) => readonly Citable[],
): (edition: Edition, section: Section) => readonly Citable[] {
  const known = new WeakMap<Section, readonly Citable[]>();
  return (edition, section) => {
    const citables = known.get(section) ?? work(edition, section);
    known.set(section, citables);
    return citables;
  };
}

const sectionTitle = ({ facts }: Section): Localized =>
  localize((locale) => withoutBreaks(facts[locale].title));

const paragraphPart = ({ number }: Paragraph, locale: Locale): string =>
  translate(locale)('cite:paragraph', { number });

function inSection(
  edition: Edition,
  section: Section,
  id: string,
  part: (locale: Locale) => string,
): Citable {
  return {
    id,
    edition,
    title: sectionTitle(section),
    part: localize((locale) => plain(part(locale))),
    path: localize((locale) => pathToSection(locale, edition.id, section.slug, id)),
  };
}
