import { extent, max, scaleLinear } from 'd3';
import type { Precision } from './ends.ts';
import { circle, drawing, line, mark, percent, text } from './shapes.ts';
import type { Drawing, Length, MarkSource, Shape, Size } from './shapes.ts';
import { widthOf } from './words.ts';

export interface TrendPoint {
  /** Where it stands in time: a year. */
  readonly at: number;
  readonly value: number;
  /** The number as the report writes it, with its qualifier. */
  readonly written: string;
  readonly precision: Precision;
  readonly mark: MarkSource;
}

export interface TrendRows {
  readonly kind: 'trend';
  /** For ranks: the smallest number stands on top, and the foot is no zero. */
  readonly fromTop: boolean;
  /** Two or more, in the order of time. */
  readonly points: readonly TrendPoint[];
}

const field = 56;
const radius = 5;
/** Between two texts of one line. */
const room = 12;

/**
 * One number over the years: heights from zero, or ranks from the first place down. A disc is an exact number,
 * a ring one with a qualifier; what joins a ring is dashed, since the way there is not known exactly.
 */
export function layoutTrend({ fromTop, points }: TrendRows, size: Size): Drawing {
  const [first, last] = extent(points, ({ at }) => at) as [number, number];
  // Half a disc at either end stays inside the drawing.
  const inset = (100 * radius) / size.width;
  const across = scaleLinear([first, last], [inset, 100 - inset]);
  const most = max(points, ({ value }) => value) ?? 1;
  const labels = labelled(points, size.width);
  const top = labels.lines * 18 + radius + 4;
  const down = scaleLinear(fromTop ? [1, Math.max(most, 2)] : [most || 1, 0], [top, top + field]);
  const x = ({ at }: TrendPoint): Length => percent(across(at));
  const anchor = (index: number): string =>
    index === 0 ? '' : index === points.length - 1 ? ' end' : ' middle';
  const edge = (point: TrendPoint, index: number): Length =>
    index === 0 ? 0 : index === points.length - 1 ? '100%' : x(point);

  const ways = points.slice(1).map((point, index) => {
    const from = points[index]!;
    const isExact = from.precision === 'exact' && point.precision === 'exact';
    return line(isExact ? 'change' : 'sought', x(from), down(from.value), x(point), down(point.value));
  });
  const marks = points.map((point, index) => {
    const shapes: Shape[] = [
      circle(point.precision === 'exact' ? 'mass' : 'ring', x(point), down(point.value), radius),
    ];
    const lineOf = labels.line(index);
    if (lineOf !== undefined)
      shapes.push(
        text(`strong${anchor(index)}`, edge(point, index), 14 + lineOf * 18, point.written),
        text(`small${anchor(index)}`, edge(point, index), top + field + 20, String(point.at)),
      );
    return mark(point.mark, shapes);
  });
  const foot = line(fromTop ? 'hair' : 'rule', 0, top + field, '100%', top + field);
  return drawing(top + field + 24, [foot, ...ways, ...marks]);
}

/** Which points bear words, and on which line: all where there is room, else the ends, one above the other if need be. */
function labelled(points: readonly TrendPoint[], width: number) {
  const widths = points.map(({ written }) => widthOf(written, 15, true) + room);
  const step = width / Math.max(1, points.length - 1);
  const fits = points.every((_, index) => {
    const [own = 0, next = 0] = [widths[index], widths[index + 1]];
    const half = (at: number, whole: number): number =>
      at === 0 || at === points.length - 1 ? whole : whole / 2;
    return index === points.length - 1 || half(index, own) + half(index + 1, next) <= step;
  });
  const isEnd = (index: number): boolean => index === 0 || index === points.length - 1;
  if (fits) return { lines: 1, line: (): number | undefined => 0 };
  const stacked = (widths[0] ?? 0) + (widths.at(-1) ?? 0) > width;
  return {
    lines: stacked ? 2 : 1,
    line: (index: number): number | undefined => (isEnd(index) ? (stacked && index > 0 ? 1 : 0) : undefined),
  };
}
