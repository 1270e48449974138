import { type Locale } from '#i18n/locales.ts';
import { writeCount, writeDate } from '#i18n/numbers.ts';
import { translate } from '#i18n/translate.ts';
import { siteName } from '#publish/page-names.ts';
import type { Edition } from '#report/model.ts';
import { report } from '#report/report.ts';

/** A part of the about page. Its id is the same in every language. */
export interface AboutPart {
  readonly id: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** What the about page says in a language. Numbers in it are counted from the content, never typed. */
export function aboutText(locale: Locale, edition: Edition): readonly AboutPart[] {
  const t = translate(locale);
  const { source, figures, published, updated } = edition;
  const { contact } = report().settings;
  return [
    {
      id: 'source',
      heading: t('about:source'),
      paragraphs: [
        t('about:sourceArticle', {
          title: source.title[locale],
          outlet: source.outlet[locale],
          author: source.author[locale],
        }),
        source['year-note'][locale],
        t('about:sourceGeneral'),
      ],
    },
    {
      id: 'method',
      heading: t('about:method'),
      paragraphs: [
        t('about:methodKept'),
        t('about:methodOnce', { number: writeCount(figures.length, locale) }),
        t('about:methodShares'),
        t('about:methodPrevails'),
      ],
    },
    {
      id: 'citing',
      heading: t('about:citing'),
      paragraphs: [
        t('about:citingAddress'),
        t('about:citingForm', { site: siteName(edition, locale), published }),
        t('about:citingOriginal'),
      ],
    },
    {
      id: 'licence',
      heading: t('about:licence'),
      paragraphs: [t('about:licenceText'), t('about:licenceSource')],
    },
    {
      id: 'accessibility',
      heading: t('about:accessibility'),
      paragraphs: [
        t('about:accessibilityAim'),
        t('about:accessibilityGaps'),
        contact ? t('about:accessibilityContact', { contact }) : t('about:accessibilityNoContact'),
        t('about:accessibilityWritten', { updated: writeDate(updated, locale) }),
      ],
    },
  ];
}
