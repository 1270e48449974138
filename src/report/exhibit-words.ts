import type { Locale, Localized } from '#i18n/locales.ts';
import type { Edition } from './model.ts';
import { placeholder } from './placeholders.ts';
import { findFigure, findTerm, unitOf } from './report.ts';
import type { Figure } from './schema.ts';
import { writePart } from './write.ts';

/** A figure of an edition as a language writes it, qualifier and unit included. */
export function writtenFigure(figure: Figure, locale: Locale): string {
  return writePart(figure, unitOf(figure), 'value', locale, false);
}

/**
 * Words of an exhibit with its figures, shares and names written out. They open with a capital where the
 * language has them, since a placeholder may stand first; `|` is left for whoever breaks lines.
 */
export function exhibitWords(edition: Edition, words: Localized, locale: Locale): string {
  const written = words[locale].replaceAll(
    placeholder,
    (_, kind: 'figure' | 'share' | 'term', id: string) => {
      if (kind === 'term') return findTerm(id).name[locale];
      const figure = findFigure(edition, id);
      return writePart(figure, unitOf(figure), kind === 'share' ? 'share' : 'value', locale, false);
    },
  );
  return words[locale].startsWith('{') ? capitalised(written) : written;
}

/** The ledger keeps labels in lower case, since they may stand inside a sentence; a row begins with a capital. */
export function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase('en') + words.slice(1);
}
