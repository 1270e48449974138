import type { Locale } from '#i18n/locales.ts';
import { findEdition, findFigure, unitOf } from '#report/report.ts';
import type { Figure } from '#report/schema.ts';
import { writeInFigures } from '#report/write.ts';

/** A figure of the report of 2024. Tests go by its id: its number may be corrected, and no test should mind. */
export const figureOf = (id: string): Figure => findFigure(findEdition('2024'), id);

/** The same as pages write it: `9777家`, `9,777`. */
export function writtenFigure(id: string, locale: Locale): string {
  const figure = figureOf(id);
  return writeInFigures(figure, unitOf(figure), locale).text;
}
