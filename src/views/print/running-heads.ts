import type { Locale } from '#i18n/locales.ts';
import { translate } from '#i18n/translate.ts';
import type { Edition } from '#report/model.ts';
import { withoutBreaks } from '#report/text.ts';
import { citingAnchor, glossaryAnchor, ledgerAnchor, sectionAnchor } from './anchors.ts';

/** The parts of a print edition that begin a page of their own, with the words that stand above their pages in a PDF. */
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
 * The rule that sets the title above each page but the cover (CSS Paged Media 3, page-margin boxes; Chromium 131).
 * Its words come from the content, so it cannot stand in a style sheet. They leave out the year, so that the
 * policy of an archive of many years names one such rule for each language and not one for each year.
 */
export function runningTitle(edition: Edition, tongues: readonly Locale[]): string {
  const title = tongues.map((locale) => edition.title[locale]).join(' · ');
  const nothing = '@top-left{content:none}@bottom-right{content:none}';
  return `@media print{@page{@top-left{content:${quoted(title)}}}@page cover{${nothing}}}`;
}

/** A CSS string. */
const quoted = (words: string): string => `"${words.replaceAll(/["\\]/g, '\\$&')}"`;

/** What stands above the pages of a part, as its `data-head`. */
export function headOf(edition: Edition, tongues: readonly Locale[], id: string): string | undefined {
  const part = partsOf(edition, tongues).find((candidate) => candidate.id === id);
  return part && [part.number, part.words].filter(Boolean).join(' ');
}
