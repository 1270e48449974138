import type { Locale } from '#i18n/locales.ts';
import { writeCount } from '#i18n/numbers.ts';
import type { Exhibit } from './exhibit-schema.ts';
import { exhibitWords, writtenFigure } from './exhibit-words.ts';
import type { Edition } from './model.ts';
import { findFigure } from './report.ts';

/**
 * The few numbers the site works out itself. The report does not give them: whoever shows one says so, with the
 * sum it comes from, and never in a heading, a description or a column of data (C10).
 */
export type Derived =
  /** How many times one sum is of another; a lower bound where the greater is one. */
  | { readonly kind: 'ratio'; readonly from: string; readonly to: string; readonly times: string }
  /** So much for each one: the reader says how many. */
  | {
      readonly kind: 'product';
      readonly rate: number;
      readonly written: string;
      /** As the rate is written, with `#` in the place of the number. */
      readonly template: string;
      readonly count: string;
      readonly product: string;
    };

/** What may be worked out from an exhibit, or `undefined`. */
export function derivedOf(edition: Edition, exhibit: Exhibit, locale: Locale): Derived | undefined {
  if (exhibit.kind === 'leverage') {
    const [from, to] = [exhibit.from, exhibit.to].map(({ figure }) => findFigure(edition, figure));
    // “More than” of one over an exact other is “more than”; of anything else it would be neither.
    if (!from || !to || from.qualifier !== 'exact' || to.qualifier !== 'over') return undefined;
    return {
      kind: 'ratio',
      from: writtenFigure(from, locale),
      to: writtenFigure(to, locale),
      times: writeCount(Math.floor(to.value / from.value), locale),
    };
  }
  if (exhibit.kind !== 'reductions' || !exhibit.multiply) return undefined;
  const figure = findFigure(edition, exhibit.apart.figure);
  const written = writtenFigure(figure, locale);
  return {
    kind: 'product',
    rate: figure.value,
    written,
    template: written.replace(writeCount(figure.value, locale), '#'),
    count: exhibitWords(edition, exhibit.multiply.count, locale),
    product: exhibitWords(edition, exhibit.multiply.product, locale),
  };
}
