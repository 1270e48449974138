import { localeFacts, sourceLocale } from '#i18n/locales.ts';
import { absolute, pathToEdition } from '#i18n/paths.ts';
import type { DescribedPage } from './json-ld.ts';
import { siteName } from './page-names.ts';

export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/**
 * Citation data of a page of the report for libraries and reference managers: Dublin Core (DCMI Metadata Terms,
 * the fifteen elements, in the HTML form of RFC 2731) and the Highwire Press tags that Google Scholar names.
 */
export function citationMeta(page: DescribedPage, site: URL | undefined): readonly MetaTag[] {
  const { kind, locale, edition, title, path } = page;
  const whole = siteName(edition, locale);
  const name = kind === 'front' ? whole : `${whole}: ${title}`;
  // The front page moves on to the next edition; an edition is cited by its own address.
  const url = absolute(kind === 'front' ? pathToEdition(locale, edition.id) : path[locale], site);
  const { tag } = localeFacts[locale];
  const pairs: readonly (readonly [string, string])[] = [
    ['DC.title', name],
    ['DC.creator', edition.publisher[locale]],
    ['DC.language', tag],
    ['DC.date', edition.published],
    ['DC.source', `${edition.source.title[sourceLocale]}（${edition.source.outlet[sourceLocale]}）`],
    ['DC.identifier', url],
    ['citation_title', name],
    ['citation_author', edition.publisher[locale]],
    ['citation_publication_date', edition.published.replaceAll('-', '/')],
    ['citation_language', tag],
    ['citation_public_url', url],
  ];
  return pairs.map(([key, content]) => ({ name: key, content }));
}

/** The kinds of page that tell the report, and so are cited. */
export const isReportPage = ({ kind }: DescribedPage): boolean =>
  kind === 'front' || kind === 'section' || kind === 'ledger';
