import { type Locale } from '#i18n/locales.ts';
import type { Edition, Paragraph } from './model.ts';
import { flatten, type Inline } from './prose.ts';
import { findFigure, findTerm, unitOf } from './report.ts';
import { writePart } from './write.ts';

/** A paragraph as plain text: figures and terms written out as the page writes them. */
export function paragraphText(edition: Edition, paragraph: Paragraph, locale: Locale): string {
  return inlineText(edition, paragraph.inlines[locale], locale);
}

/** Sentence parts as plain text. */
export function inlineText(edition: Edition, inlines: readonly Inline[], locale: Locale): string {
  return inlines
    .map((inline): string => {
      switch (inline.type) {
        case 'text':
          return inline.value;
        case 'figure': {
          const figure = findFigure(edition, inline.id);
          return writePart(figure, unitOf(figure), inline.part, locale, false);
        }
        case 'term':
          return inline.form ?? findTerm(inline.id).name[locale];
        default:
          return inlineText(edition, inline.children, locale);
      }
    })
    .join('');
}

/** Ids of the figures a paragraph writes, in order and with repeats; shares count as their figure. */
export function figuresIn(paragraph: Paragraph, locale: Locale): readonly string[] {
  return flatten(paragraph.inlines[locale]).flatMap((inline) =>
    inline.type === 'figure' ? [inline.id] : [],
  );
}

/** Ids of the terms a paragraph uses, each once. */
export function termsIn(paragraph: Paragraph, locale: Locale): readonly string[] {
  const ids = flatten(paragraph.inlines[locale]).flatMap((inline) =>
    inline.type === 'term' ? [inline.id] : [],
  );
  return [...new Set(ids)];
}

/** The text of a title without the marks that say where it may break. */
export const withoutBreaks = (title: string): string => title.replaceAll('|', '');
