import type { Locale } from '#i18n/locales.ts';
import { translate } from '#i18n/translate.ts';
import type { Edition } from '#report/model.ts';
import { report } from '#report/report.ts';

/** What sort of page it is: decides its structured data and its picture. */
export type PageKind = 'front' | 'section' | NamedKind;

/** The kinds of which there is one page, or one an edition, with a name of the site’s own. */
export const namedKinds = [
  'ledger',
  'gallery',
  'cite',
  'glossary',
  'years',
  'data',
  'search',
  'about',
] as const;

export type NamedKind = (typeof namedKinds)[number];

export interface PageName {
  readonly title: string;
  readonly description: string;
}

/** The title of such a page, without the site's name, and what it says of itself to search engines. */
export function pageName(kind: NamedKind, { year }: Edition, locale: Locale): PageName {
  const t = translate(locale);
  const names = {
    ledger: () => ({ title: t('ledger:title'), description: t('ledger:description', { year }) }),
    gallery: () => ({
      title: t('chart:galleryTitle'),
      description: t('chart:galleryDescription', { year }),
    }),
    cite: () => ({ title: t('cite:title'), description: t('cite:description', { year }) }),
    glossary: () => ({ title: t('glossary:title'), description: t('glossary:description') }),
    years: () => ({
      title: t('years:title'),
      description: t('years:description', { from: report().editions[0]?.year ?? year, to: year }),
    }),
    data: () => ({ title: t('data:title'), description: t('data:description', { year }) }),
    search: () => ({ title: t('search:title'), description: t('search:description', { year }) }),
    about: () => ({ title: t('about:title'), description: t('about:description') }),
  } satisfies Record<NamedKind, () => PageName>;
  return names[kind]();
}

/** The site's name on its pages: `青岛科技 2024`. */
export const siteName = (edition: Edition, locale: Locale): string =>
  `${edition.title[locale]} ${edition.year}`;
