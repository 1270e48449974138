import { type Locale, type Localized, localize, locales } from '#i18n/locales.ts';
import {
  pathToAbout,
  pathToCitations,
  pathToDataPage,
  pathToGlossary,
  pathToHome,
  pathToEdition,
  pathToLedger,
  pathToSearch,
  pathToSection,
} from '#i18n/paths.ts';
import { translate } from '#i18n/translate.ts';
import type { Edition } from '#report/model.ts';
import { latestEdition, report } from '#report/report.ts';
import { withoutBreaks } from '#report/text.ts';

/** What sort of page it is: decides its structured data and its picture. */
export type PageKind = 'front' | 'section' | 'ledger' | 'glossary' | 'search' | 'about' | 'data' | 'cite';

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

/** The site's name on its pages: `青岛科技 2024`. */
export const siteName = (edition: Edition, locale: Locale): string =>
  `${edition.title[locale]} ${edition.year}`;

/** Every page that search engines should know, once, in the order of the site: by its canonical address. */
export function listedPages(): readonly ListedPage[] {
  const latest = latestEdition();
  const words = (key: 'glossary' | 'search' | 'about' | 'data', edition: Edition) => ({
    title: localize((locale) => translate(locale)(`${key}:title`)),
    description: localize((locale) => translate(locale)(`${key}:description`, { year: edition.year })),
  });
  return [
    ...report()
      .editions.toReversed()
      .flatMap((edition) => editionPages(edition)),
    {
      kind: 'glossary',
      edition: latest,
      path: localize((locale) => pathToGlossary(locale)),
      ...words('glossary', latest),
    },
    { kind: 'data', edition: latest, path: localize(pathToDataPage), ...words('data', latest) },
    { kind: 'search', edition: latest, path: localize(pathToSearch), ...words('search', latest) },
    {
      kind: 'about',
      edition: latest,
      path: localize((locale) => pathToAbout(locale)),
      ...words('about', latest),
    },
  ];
}

/** The pages of one edition: its front page, its sections, its ledger, and how to cite it. */
export function editionPages(edition: Edition): readonly ListedPage[] {
  const overview = edition.sections[0];
  const isLatest = edition.id === latestEdition().id;
  const sections = edition.sections.map((section): ListedPage => ({
    kind: 'section',
    edition,
    section: section.slug,
    path: localize((locale) => pathToSection(locale, edition.id, section.slug)),
    title: localize((locale) => withoutBreaks(section.facts[locale].title)),
    description: localize((locale) => section.facts[locale].description),
  }));
  return [
    {
      kind: 'front',
      edition,
      path: localize((locale) => (isLatest ? pathToHome(locale) : pathToEdition(locale, edition.id))),
      title: localize((locale) => siteName(edition, locale)),
      description: localize((locale) => overview?.facts[locale].description ?? ''),
    },
    ...sections,
    {
      kind: 'ledger',
      edition,
      path: localize((locale) => pathToLedger(locale, edition.id)),
      title: localize((locale) => translate(locale)('ledger:title')),
      description: localize((locale) => translate(locale)('ledger:description', { year: edition.year })),
    },
    {
      kind: 'cite',
      edition,
      path: localize((locale) => pathToCitations(locale, edition.id)),
      title: localize((locale) => translate(locale)('cite:title')),
      description: localize((locale) => translate(locale)('cite:description', { year: edition.year })),
    },
    ...sections.map((page): ListedPage => ({
      kind: 'cite',
      edition,
      section: page.section ?? '',
      path: localize((locale) => pathToCitations(locale, edition.id, page.section)),
      title: localize((locale) => translate(locale)('cite:titleSection', { section: page.title[locale] })),
      description: localize((locale) =>
        translate(locale)('cite:descriptionSection', { section: page.title[locale] }),
      ),
    })),
  ];
}

/** All addresses of listed pages as paths, language by language within a page. */
export const listedPaths = (): readonly string[] =>
  listedPages().flatMap(({ path }) => locales.map((locale) => path[locale]));
