import { max, min, range, scaleLinear } from 'd3';
import { endOf, reach, type Precision } from './ends.ts';
import { drawing, line, lines, mark, path, percent, rect, text } from './shapes.ts';
import type { Drawing, MarkSource, Shape, Size } from './shapes.ts';
import { widthOf, wrap } from './words.ts';

export interface BarRow {
  readonly label: string;
  /** The number as the report writes it, with its qualifier. */
  readonly written: string;
  /** The length of the bar, from 0; one unit for all rows. */
  readonly value: number;
  readonly precision: Precision;
  /** A bar of another kind than the rest. */
  readonly odd: boolean;
  readonly note?: string | undefined;
  /** So many strokes under the bar, one for each thing the row counts. */
  readonly strokes?: number | undefined;
  readonly mark: MarkSource;
}

export interface BarRows {
  readonly kind: 'bars';
  readonly rows: readonly BarRow[];
}

const barHeight = 14;
const strokesToALine = 30;
const strokePitch = 5;

/** So many short strokes, thirty to a line, hung at the left edge. */
function strokes(count: number, y: number): Shape {
  const lineOf = (index: number): string => {
    const inLine = Math.min(strokesToALine, count - index * strokesToALine);
    return `M1 ${y + index * 11}v8${`m${strokePitch}-8v8`.repeat(inLine - 1)}`;
  };
  return path(
    'stroke',
    range(Math.ceil(count / strokesToALine))
      .map(lineOf)
      .join(''),
  );
}

/**
 * The scale from 0 to the per cent of the width that leaves room for every end: with exact ends the
 * longest bar fills the width.
 */
export function scaleOf(rows: readonly Pick<BarRow, 'value' | 'precision'>[], width: number) {
  const longest = max(rows, (row) => row.value) ?? 1;
  const room = min(rows, (row) => (1 - reach[row.precision] / width) / (row.value / longest)) ?? 1;
  return scaleLinear([0, longest], [0, 100 * Math.min(1, room)]);
}

/** Bars from zero on one scale, each under its label and its number; rows in the order given. */
export function layoutBars(chart: BarRows, size: Size): Drawing {
  const scale = scaleOf(chart.rows, size.width);
  const shapes: Shape[] = [];
  let y = 0;
  for (const row of chart.rows) {
    const tone = row.odd ? 'sun' : 'mass';
    const labels = wrap(row.label, size.width - widthOf(row.written, 18) - 16);
    const top = y + 8 + labels.length * 18;
    const end = percent(scale(row.value));
    const inside = [
      ...lines('', 0, y + 18, labels),
      text('numeral end', '100%', y + 18, row.written),
      rect('wash', 0, top, '100%', barHeight),
      rect(row.precision === 'target' ? 'sought' : tone, 0, top, end, barHeight),
      ...endOf(row.precision, end, top, barHeight, tone),
      line('rule', 0, top, 0, top + barHeight),
    ];
    y = top + barHeight;
    const strokesWide = Math.min(row.strokes ?? 0, strokesToALine) * strokePitch;
    const notes = row.note === undefined ? [] : wrap(row.note, size.width - strokesWide - 8, 12);
    if (row.strokes !== undefined) inside.push(strokes(row.strokes, y + 8));
    if (row.strokes === undefined) inside.push(...lines('small', 0, y + 17, notes, 16));
    else inside.push(...lines('small end', '100%', y + 17, notes, 16));
    const strokeLines = Math.ceil((row.strokes ?? 0) / strokesToALine);
    y += Math.max(
      notes.length * 16 + (notes.length > 0 ? 6 : 0),
      strokeLines * 11 + (strokeLines > 0 ? 6 : 0),
    );
    y += 16;
    shapes.push(mark(row.mark, inside));
  }
  return drawing(y - 12, shapes);
}
