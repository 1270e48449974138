import type { Locale } from '#i18n/locales.ts';
import { unitOf } from './report.ts';
import { differenceOf, type SeriesPoint } from './series.ts';
import { writeInFigures } from './write.ts';

/** A chart of more points than this is a line without readable words; `series.json` has them all. */
const mostPoints = 20;

/** The newest points of a trend as a chart draws them and as rows of a table, with the change from row to row. */
export function trendRows(trend: readonly SeriesPoint[], locale: Locale) {
  const points = trend.slice(-mostPoints);
  const rows = points.map(({ edition, figure }, index) => ({
    edition,
    figure,
    written: writeInFigures(figure, unitOf(figure), locale).text,
    difference: index > 0 ? differenceOf(points[index - 1]!.figure, figure) : undefined,
  }));
  const chart = {
    kind: 'trend' as const,
    fromTop: points.some(({ figure }) => unitOf(figure).kind === 'rank'),
    points: rows.map(({ edition, figure, written }, row) => ({
      at: edition.year,
      value: figure.value,
      written,
      precision: figure.qualifier,
      mark: { row, figure: figure.id },
    })),
  };
  return { chart, rows };
}
