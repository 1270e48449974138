import { type Locale } from './locales.ts';

/**
 * Every internal address of the site. All of them start and end with a slash (files excepted)
 * and honour Astro's `base`, so that the folder can also be served under a sub-path.
 */

/**
 * `astro.config.mjs` leaves both settings in the environment, for pages and for what runs beside the build. Not
 * `import.meta.env`: there a `BASE_URL` or `SITE` that a build machine happens to set would win.
 */
const base = (): string => (process.env['SITE_BASE'] ?? '/').replace(/\/$/, '');

const withHash = (path: string, fragment?: string): string => (fragment ? `${path}#${fragment}` : path);

/** A file or folder below the site's root, e.g. `data/2024/figures.json`. */
export const pathTo = (path: string): string => `${base()}/${path}`;

export const pathToChooser = (): string => pathTo('');

export const pathToHome = (locale: Locale): string => pathTo(`${locale}/`);

export const pathToEdition = (locale: Locale, edition: string, fragment?: string): string =>
  withHash(pathTo(`${locale}/${edition}/`), fragment);

export const pathToSection = (locale: Locale, edition: string, section: string, fragment?: string): string =>
  withHash(pathTo(`${locale}/${edition}/${section}/`), fragment);

export const pathToLedger = (locale: Locale, edition: string, figure?: string): string =>
  withHash(pathTo(`${locale}/${edition}/figures/`), figure);

export const pathToParallel = (edition: string, section: string, fragment?: string): string =>
  withHash(pathTo(`parallel/${edition}/${section}/`), fragment);

/** The whole report as one document for printing; without a locale, all languages side by side. */
export const pathToPrint = (edition: string, locale?: Locale): string =>
  pathTo(`${locale ?? 'parallel'}/${edition}/print/`);

export const pathToGlossary = (locale: Locale, term?: string): string =>
  withHash(pathTo(`${locale}/glossary/`), term);

/** All editions, and the figures that more than one of them has; there while there are two. */
export const pathToYears = (locale: Locale, figure?: string): string =>
  withHash(pathTo(`${locale}/years/`), figure);

export const pathToSearch = (locale: Locale): string => pathTo(`${locale}/search/`);

export const pathToAbout = (locale: Locale, fragment?: string): string =>
  withHash(pathTo(`${locale}/about/`), fragment);

/** A file of the open data, e.g. `pathToData('2024', 'figures.json')`. */
export const pathToData = (edition: string, file: string): string => pathTo(`data/${edition}/${file}`);

/** Every figure that more than one edition has, with its values; there while there are two. */
export const pathToSeries = (): string => pathTo('data/series.json');

/** A download of an exhibit: its rows, or its drawing in one language. */
export const pathToExhibit = (edition: string, exhibit: string, ending: ExhibitEnding): string =>
  pathToData(edition, `exhibits/${exhibit}.${ending}`);

export type ExhibitEnding = 'csv' | 'json' | 'svg' | `${Locale}.svg` | `${Locale}.png`;

/** The folder of an edition's cards: below it `<locale>/figures.json` and `<locale>/terms.json`. */
export const pathToCards = (edition: string): string => pathTo(`cards/${edition}/`);

/** The page that shows all exhibits of an edition. */
export const pathToGallery = (locale: Locale, edition: string, fragment?: string): string =>
  withHash(pathTo(`${locale}/${edition}/exhibits/`), fragment);

/** A page with nothing but one exhibit, which others may frame. */
export const pathToEmbed = (locale: Locale, edition: string, exhibit: string): string =>
  pathTo(`embed/${edition}/${exhibit}/${locale}/`);

/** The page that lists the open data. */
export const pathToDataPage = (locale: Locale): string => pathTo(`${locale}/data/`);

/** The JSON Schema of a file of the open data, e.g. `pathToSchema('figures')`. */
export const pathToSchema = (name: string): string => pathTo(`data/schemas/${name}.schema.json`);

/** How to cite an edition; with a section, its topics, paragraphs, figures, and exhibits, each under its own id. */
export const pathToCitations = (
  locale: Locale,
  edition: string,
  section?: string,
  fragment?: string,
): string => withHash(pathTo(`${locale}/${edition}/${section ? `${section}/` : ''}cite/`), fragment);

/** The citations of a section, or of the edition as a whole, as a file for reference managers. */
export const pathToReferences = (
  locale: Locale,
  edition: string,
  section: string | undefined,
  ending: ReferenceEnding,
): string => pathTo(`${locale}/${edition}/${section ?? 'edition'}.${ending}`);

export type ReferenceEnding = 'bib' | 'ris';

/** The picture that stands for a page where its address is shared: a section's slug, or the kind of page. */
export const pathToShareImage = (locale: Locale, edition: string, picture: string): string =>
  pathTo(`og/${edition}/${locale}/${picture}.png`);

export const pathToFeed = (locale: Locale): string => pathTo(`${locale}/feed.xml`);

/** The whole text of the site in a language, for programs that read plain text. */
export const pathToFullText = (locale: Locale): string => pathTo(`${locale}/llms-full.txt`);

/** An absolute address on the site's own origin. `site` is Astro's configured site. */
export const absolute = (path: string, site: URL | undefined): string => {
  if (!site) throw new Error('The site has no origin. Set `origin` in content/site.yaml.');
  return new URL(path, site).href;
};

/** An absolute address for what is told of no page's `Astro.site`: the origin as the publisher set it. */
export const onSite = (path: string): string =>
  absolute(path, process.env['SITE_ORIGIN'] ? new URL(process.env['SITE_ORIGIN']) : undefined);
