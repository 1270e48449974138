import type { Locale } from '#i18n/locales.ts';
import { translate } from '#i18n/translate.ts';
import { siteName } from '#publish/pages.ts';
import type { Edition } from '#report/model.ts';
import { withoutBreaks } from '#report/text.ts';
import { citingAnchor, glossaryAnchor, ledgerAnchor, sectionAnchor } from './anchors.ts';

/** The parts of a print edition that begin a page of their own, with the words that stand above their pages. */
export function partsOf(
  edition: Edition,
  tongues: readonly Locale[],
): readonly { readonly id: string; readonly number?: string; readonly words: string }[] {
  const inTongues = (say: (locale: Locale) => string): string => tongues.map(say).join(' · ');
  return [
    ...edition.sections.map(({ slug, number, facts }) => ({
      id: sectionAnchor(slug),
      number: String(number),
      words: inTongues((locale) => withoutBreaks(facts[locale].title)),
    })),
    { id: ledgerAnchor, words: inTongues((locale) => translate(locale)('ledger:title')) },
    { id: glossaryAnchor, words: inTongues((locale) => translate(locale)('print:terms')) },
    { id: citingAnchor, words: inTongues((locale) => translate(locale)('ui:cite')) },
  ];
}

/**
 * The rules that set the title and the part above each page (CSS Paged Media 3, page-margin boxes; Chromium 131).
 * Their words come from the content, so they cannot stand in a style sheet.
 */
export function runningHeads(edition: Edition, tongues: readonly Locale[]): string {
  const title = tongues.map((locale) => siteName(edition, locale)).join(' · ');
  const parts = partsOf(edition, tongues).map(
    ({ id, number, words }) =>
      `@page ${id}{@top-right{content:${quoted(number ? `${number}  ${words}` : words)}}}#${id}{page:${id}}`,
  );
  return `@media print{@page{@top-left{content:${quoted(title)}}}@page cover{@top-left{content:none}@bottom-right{content:none}}${parts.join('')}}`;
}

/** A CSS string. */
const quoted = (words: string): string => `"${words.replaceAll(/["\\]/g, '\\$&')}"`;
