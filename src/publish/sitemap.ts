import { localeFacts, locales } from '#i18n/locales.ts';
import { pathToChooser, pathToParallel } from '#i18n/paths.ts';
import type { Edition } from '#report/model.ts';
import { latestEdition, report } from '#report/report.ts';
import type { Address } from './data-file.ts';
import { listedPages, listedPaths } from './pages.ts';
import { type Markup, xml, xmlDocument } from './xml.ts';

/** The map of the site with the other languages of each page (sitemaps.org, protocol 0.9; Google's xhtml:link). */
export function sitemapXml(address: Address): string {
  const urls = listedPages().flatMap(({ path, edition }) => {
    const alternates: readonly Markup[] = [
      ...locales.map((locale) => alternate(localeFacts[locale].tag, address(path[locale]))),
      alternate('x-default', address(pathToChooser())),
    ];
    return locales.map((locale) => url(address(path[locale]), edition.updated, alternates));
  });
  // Pages with both languages side by side are their own only version.
  const both = report().editions.flatMap((edition) =>
    parallelPaths(edition).map((path) => url(address(path), edition.updated, [])),
  );
  const root = xml(
    'urlset',
    {
      xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
      'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
    },
    [url(address(pathToChooser()), latestEdition().updated, []), ...urls, ...both],
  );
  return xmlDocument(root, /<(?:url|xhtml:link)[\s>]|<\/urlset>/g);
}

const parallelPaths = ({ id, sections }: Edition): readonly string[] =>
  sections.map(({ slug }) => pathToParallel(id, slug));

const url = (loc: string, lastmod: string, alternates: readonly Markup[]): Markup =>
  xml('url', {}, xml('loc', {}, loc), xml('lastmod', {}, lastmod), alternates);

const alternate = (hreflang: string, href: string): Markup =>
  xml('xhtml:link', { rel: 'alternate', hreflang, href });

/** The same addresses, one a line: the form that Baidu takes. */
export function sitemapText(address: Address): string {
  return [pathToChooser(), ...listedPaths(), ...report().editions.flatMap(parallelPaths)]
    .map((path) => `${address(path)}\n`)
    .join('');
}

/** Everybody may read everything. */
export function robotsText(address: Address, pathToSitemap: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${address(pathToSitemap)}\n`;
}
