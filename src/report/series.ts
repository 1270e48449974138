import type { Edition, Report } from './model.ts';
import { oncePer } from './once.ts';
import { report, unitOf } from './report.ts';
import type { Figure, Unit } from './schema.ts';

/** A figure as one edition gives it. */
export interface SeriesPoint {
  readonly edition: Edition;
  readonly figure: Figure;
}

/** What changed since the edition before. */
export interface Change {
  readonly before: SeriesPoint;
  /** Value less the value before, in base units; only where both are exact amounts of the same unit. */
  readonly difference: number | undefined;
}

/** Kinds of unit that make a series. Codes and phases name things: they do not grow. */
const seriesKinds: ReadonlySet<Unit['kind']> = new Set(['count', 'measure', 'money', 'percent', 'rank']);
/** Of these, the ones that can be subtracted. */
const amountKinds: ReadonlySet<Unit['kind']> = new Set(['count', 'measure', 'money', 'percent']);

/** The figure of every edition that has it under this id, oldest first: the same id promises the same meaning. */
export function seriesOf(id: string): readonly SeriesPoint[] {
  return pointsById(report()).get(id) ?? [];
}

const pointsById = oncePer(({ editions }: Report): ReadonlyMap<string, readonly SeriesPoint[]> => {
  const points = new Map<string, SeriesPoint[]>();
  for (const edition of editions)
    for (const figure of edition.figures) {
      const known = points.get(figure.id);
      if (known) known.push({ edition, figure });
      else points.set(figure.id, [{ edition, figure }]);
    }
  return points;
});

/** The run of points that ends with the newest and counts in its unit throughout; none where it has no second. */
export function trendOf(id: string): readonly SeriesPoint[] {
  const points = seriesOf(id);
  const newest = points.at(-1);
  if (!newest || !seriesKinds.has(unitOf(newest.figure).kind)) return [];
  const stranger = points.findLastIndex(({ figure }) => figure.unit !== newest.figure.unit);
  const run = points.slice(stranger + 1);
  return run.length > 1 ? run : [];
}

/** What an edition's figure is against the last edition that has it too; `undefined` where none does. */
export function changeOf(edition: Edition, figure: Figure): Change | undefined {
  const points = seriesOf(figure.id);
  const before = points[points.findIndex((point) => point.edition.id === edition.id) - 1];
  if (!before || !seriesKinds.has(unitOf(figure).kind)) return undefined;
  return { before, difference: differenceOf(before.figure, figure) };
}

/** A difference is only honest between exact amounts: more than 800 million less about 300 million is no number. */
export function differenceOf(before: Figure, after: Figure): number | undefined {
  const isExact = before.qualifier === 'exact' && after.qualifier === 'exact';
  if (!isExact || before.unit !== after.unit || !amountKinds.has(unitOf(after).kind)) return undefined;
  // Decimals of the report have few places; binary fractions must not show.
  return Math.round((after.value - before.value) * 1e6) / 1e6;
}
