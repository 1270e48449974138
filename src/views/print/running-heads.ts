import { type Locale, localize, type Localized } from '#i18n/locales.ts';
import { translate } from '#i18n/translate.ts';
import type { Edition } from '#report/model.ts';
import { withoutBreaks } from '#report/text.ts';
import { citingAnchor, glossaryAnchor, ledgerAnchor, sectionAnchor } from './anchors.ts';

/** A part of a print edition that begins a page of its own. */
export interface PrintPart {
  readonly id: string;
  /** Of a section. */
  readonly number?: string;
  readonly words: Localized;
}

/** The parts of a print edition, in their order. */
export function partsOf(edition: Edition): readonly PrintPart[] {
  return [
    ...edition.sections.map(({ slug, number, facts }) => ({
      id: sectionAnchor(slug),
      number: String(number),
      words: localize((locale) => withoutBreaks(facts[locale].title)),
    })),
    { id: ledgerAnchor, words: localize((locale) => translate(locale)('ledger:title')) },
    { id: glossaryAnchor, words: localize((locale) => translate(locale)('print:terms')) },
    { id: citingAnchor, words: localize((locale) => translate(locale)('ui:cite')) },
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

/** What stands above the pages of a part in a PDF, as its `data-head`. */
export function headOf(edition: Edition, tongues: readonly Locale[], id: string): string | undefined {
  const part = partsOf(edition).find((candidate) => candidate.id === id);
  const words = part && tongues.map((locale) => part.words[locale]).join(' · ');
  return part?.number ? `${part.number} ${words}` : words;
}
