import { report } from '#report/report.ts';
import { changeOf, seriesOf } from '#report/series.ts';
import type { SeriesRecord } from './schemas.ts';

/**
 * Every figure that more than one edition has, under its one id. `difference` is our own arithmetic: the value
 * less the value before, and null where either is not an exact amount of the same unit.
 */
export function seriesJson(): readonly SeriesRecord[] {
  const ids = new Set(report().editions.flatMap(({ figures }) => figures.map(({ id }) => id)));
  return [...ids]
    .map((id) => ({ id, points: seriesOf(id) }))
    .filter(({ points }) => points.length > 1)
    .map(({ id, points }) => ({
      id,
      label: points.at(-1)!.figure.label,
      points: points.map(({ edition, figure }) => ({
        edition: edition.id,
        value: figure.value,
        unit: figure.unit,
        qualifier: figure.qualifier,
        difference: changeOf(edition, figure)?.difference ?? null,
      })),
    }));
}
