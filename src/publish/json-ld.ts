import { type Locale, localeFacts, type Localized, otherLocales, sourceLocale } from '#i18n/locales.ts';
import { pathToChooser, pathToData, pathToEdition, pathToHome } from '#i18n/paths.ts';
import { translate } from '#i18n/translate.ts';
import type { Edition } from '#report/model.ts';
import { report } from '#report/report.ts';
import { byteOrderMark } from './csv.ts';
import type { Address } from './data-file.ts';
import { dataFiles } from './files.ts';
import { licence } from './licence.ts';
import { type PageKind, siteName } from './page-names.ts';

/** A thing as schema.org describes it. */
export type Thing = Readonly<Record<string, unknown>>;

/** A page, as far as structured data speaks of it. */
export interface DescribedPage {
  readonly kind: PageKind;
  readonly locale: Locale;
  readonly edition: Edition;
  /** Without the site's name. */
  readonly title: string;
  readonly description: string;
  /** The page in every language. */
  readonly path: Localized;
}

/** What a page says of itself to machines, as one JSON-LD document. Kept small: it travels with every page. */
export function jsonLd(page: DescribedPage, address: Address): Thing {
  const trail = breadcrumb(page, address);
  const things: readonly Thing[] =
    page.kind === 'front'
      ? [webSite(page, address), reportOf(page, address)]
      : page.kind === 'section'
        ? [reportOf(page, address), trail]
        : page.kind === 'glossary'
          ? [termSet(page, address), trail]
          : page.kind === 'data'
            ? [dataset(page, address), trail]
            : [webPage(page, address), trail];
  return { '@context': 'https://schema.org', '@graph': things };
}

/** As it stands in a page: `<` is escaped, so that no text can end the element. */
export const writeJsonLd = (thing: Thing): string => JSON.stringify(thing).replaceAll('<', '\\u003c');

const tagOf = (locale: Locale): string => localeFacts[locale].tag;

function webSite({ locale, edition }: DescribedPage, address: Address): Thing {
  return {
    '@type': 'WebSite',
    name: edition.title[locale],
    alternateName: otherLocales(locale).map((other) => edition.title[other]),
    url: address(pathToChooser()),
    inLanguage: [locale, ...otherLocales(locale)].map(tagOf),
    publisher: { '@type': 'Organization', name: edition.publisher[locale] },
  };
}

/** A section, or the edition as a whole: a report in one language, tied to its counterpart and its source. */
function reportOf(
  { kind, locale, edition, title, description, path }: DescribedPage,
  address: Address,
): Thing {
  const { source, published, updated } = edition;
  const counterparts = otherLocales(locale).map((other) => ({
    '@type': 'Report',
    '@id': address(path[other]),
    inLanguage: tagOf(other),
  }));
  return {
    '@type': 'Report',
    '@id': address(path[locale]),
    name: title,
    description,
    inLanguage: tagOf(locale),
    datePublished: published,
    dateModified: updated,
    // The source is Chinese, so the Chinese restatement is the work and the others are its translations.
    [locale === sourceLocale ? 'workTranslation' : 'translationOfWork']: counterparts,
    isBasedOn: {
      '@type': 'NewsArticle',
      headline: source.title[sourceLocale],
      inLanguage: tagOf(sourceLocale),
      author: { '@type': 'Person', name: source.author[sourceLocale] },
      publisher: { '@type': 'Organization', name: source.outlet[sourceLocale] },
    },
    ...(kind === 'front'
      ? {
          author: { '@type': 'Organization', name: edition.publisher[locale] },
          license: licence.url,
        }
      : { isPartOf: { '@type': 'Report', '@id': address(pathToEdition(locale, edition.id)) } }),
  };
}

function webPage({ locale, title, description, path }: DescribedPage, address: Address): Thing {
  return {
    '@type': 'WebPage',
    '@id': address(path[locale]),
    name: title,
    description,
    inLanguage: tagOf(locale),
  };
}

function breadcrumb({ locale, edition, title, path }: DescribedPage, address: Address): Thing {
  const steps = [
    { name: siteName(edition, locale), item: pathToEdition(locale, edition.id) },
    { name: title, item: path[locale] },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, item }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: address(item),
    })),
  };
}

function dataset({ locale, edition, title, description, path }: DescribedPage, address: Address): Thing {
  const t = translate(locale);
  return {
    '@type': 'Dataset',
    '@id': address(path[locale]),
    name: `${siteName(edition, locale)}: ${title}`,
    description,
    inLanguage: [locale, ...otherLocales(locale)].map(tagOf),
    license: licence.url,
    isAccessibleForFree: true,
    datePublished: edition.published,
    dateModified: edition.updated,
    creator: { '@type': 'Organization', name: edition.publisher[locale], url: address(pathToHome(locale)) },
    temporalCoverage: String(edition.year),
    spatialCoverage: { '@type': 'Place', name: t('data:place') },
    variableMeasured: edition.figures.map(({ label }) => label[locale]),
    distribution: dataFiles(edition, address)
      // Tables and their JSON; a copy marked for one program is not another distribution.
      .filter(({ content, columns, schema }) => (columns || schema) && !content.startsWith(byteOrderMark))
      .map(({ name, mediaType, bytes, holds }) => ({
        '@type': 'DataDownload',
        name: t(`data:${holds}`),
        encodingFormat: mediaType,
        contentUrl: address(pathToData(edition.id, name)),
        contentSize: `${bytes} B`,
      })),
  };
}

/** The terms by name and address; their explanations stand on the page itself. */
function termSet({ locale, title, description, path }: DescribedPage, address: Address): Thing {
  return {
    '@type': 'DefinedTermSet',
    '@id': address(path[locale]),
    name: title,
    description,
    inLanguage: tagOf(locale),
    license: licence.url,
    hasDefinedTerm: report().glossary.map(({ id, name }) => ({
      '@type': 'DefinedTerm',
      '@id': `#${id}`,
      name: name[locale],
    })),
  };
}
