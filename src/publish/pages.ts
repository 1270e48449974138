import { type Locale, type Localized, localize, locales } from '#i18n/locales.ts';
import {
  pathToAbout,
  pathToCitations,
  pathToDataPage,
  pathToEdition,
  pathToGallery,
  pathToGlossary,
  pathToLedger,
  pathToSearch,
  pathToSection,
  pathToYears,
} from '#i18n/paths.ts';
import { translate } from '#i18n/translate.ts';
import { hasYears } from '#report/editions.ts';
import type { Edition, Section } from '#report/model.ts';
import { latestEdition, report } from '#report/report.ts';
import { withoutBreaks } from '#report/text.ts';
import { type NamedKind, type PageKind, pageName, siteName } from './page-names.ts';

export { type PageKind, siteName } from './page-names.ts';

/** A page as others list it: map of the site, feeds, citations. The same page in every language is one. */
export interface ListedPage {
  readonly kind: PageKind;
  readonly edition: Edition;
  /** Slug of the section the page belongs to. */
  readonly section?: string;
  readonly path: Localized;
  /** Without the site's name. */
  readonly title: Localized;
  readonly description: Localized;
}

/** Every page that search engines should know, once, in the order of the site: by its canonical address. */
export function listedPages(): readonly ListedPage[] {
  const latest = latestEdition();
  return [
    ...report().editions.toReversed().flatMap(editionPages),
    named('glossary', latest, (locale) => pathToGlossary(locale)),
    ...(hasYears() ? [named('years', latest, (locale) => pathToYears(locale))] : []),
    named('data', latest, pathToDataPage),
    named('search', latest, pathToSearch),
    named('about', latest, (locale) => pathToAbout(locale)),
  ];
}

/** The pages of one edition: its front page, its sections, its ledger, its exhibits, and how to cite it. */
function editionPages(edition: Edition): readonly ListedPage[] {
  return [
    front(edition),
    ...edition.sections.map((section) => sectionPage(edition, section)),
    named('ledger', edition, (locale) => pathToLedger(locale, edition.id)),
    named('gallery', edition, (locale) => pathToGallery(locale, edition.id)),
    named('cite', edition, (locale) => pathToCitations(locale, edition.id)),
    ...edition.sections.map((section) => sectionCitePage(edition, section)),
  ];
}

function named(kind: NamedKind, edition: Edition, pathOf: (locale: Locale) => string): ListedPage {
  return {
    kind,
    edition,
    path: localize(pathOf),
    title: localize((locale) => pageName(kind, edition, locale).title),
    description: localize((locale) => pageName(kind, edition, locale).description),
  };
}

function front(edition: Edition): ListedPage {
  const overview = edition.sections[0];
  return {
    kind: 'front',
    edition,
    path: localize((locale) => pathToEdition(locale, edition.id)),
    title: localize((locale) => siteName(edition, locale)),
    description: localize((locale) => overview?.facts[locale].description ?? ''),
  };
}

function sectionPage(edition: Edition, section: Section): ListedPage {
  return {
    kind: 'section',
    edition,
    section: section.slug,
    path: localize((locale) => pathToSection(locale, edition.id, section.slug)),
    title: localize((locale) => withoutBreaks(section.facts[locale].title)),
    description: localize((locale) => section.facts[locale].description),
  };
}

function sectionCitePage(edition: Edition, section: Section): ListedPage {
  const words = (locale: Locale) => ({ section: withoutBreaks(section.facts[locale].title) });
  return {
    kind: 'cite',
    edition,
    section: section.slug,
    path: localize((locale) => pathToCitations(locale, edition.id, section.slug)),
    title: localize((locale) => translate(locale)('cite:titleSection', words(locale))),
    description: localize((locale) => translate(locale)('cite:descriptionSection', words(locale))),
  };
}

/** All addresses of listed pages as paths, language by language within a page. */
export const listedPaths = (): readonly string[] =>
  listedPages().flatMap(({ path }) => locales.map((locale) => path[locale]));
