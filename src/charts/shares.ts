import { descending, scaleLinear } from 'd3';
import { drawing, frame, line, mark, percent, rect, text } from './shapes.ts';
import type { Drawing, MarkSource, Shape, Size } from './shapes.ts';
import { widthOf, wrap } from './words.ts';

export interface ShareRow {
  readonly label: string;
  /** The count behind the share, as the report writes it. */
  readonly count: string;
  /** The share as the report writes it: 1/5, 43%. Never another form. */
  readonly written: string;
  /** Where it stands between 0 and 1. */
  readonly value: number;
  readonly mark: MarkSource;
}

export interface ShareRows {
  readonly kind: 'shares';
  /** What a whole bar stands for, in one or two words. */
  readonly whole: string;
  readonly rows: readonly ShareRow[];
}

const half = 0.5;

/** The label's lines; the count follows in small type where the last line leaves room, else on its own. */
function labelled(row: ShareRow, y: number, width: number): { shapes: Shape[]; height: number } {
  const labels = wrap(row.label, width);
  const last = labels.at(-1) ?? '';
  const sameLine = widthOf(last) + widthOf(row.count, 12) + 8 <= width;
  const shapes = labels.map((words, index) =>
    text('', 0, y + index * 18, words, sameLine && words === last ? { after: `\u2002${row.count}` } : {}),
  );
  if (!sameLine) shapes.push(text('small', 0, y + labels.length * 18 - 1, row.count));
  return { shapes, height: (labels.length + (sameLine ? 0 : 1)) * 18 };
}

/** Bars that each stand in their own whole, the greatest share first; one line marks one half. */
export function layoutShares(chart: ShareRows, size: Size): Drawing {
  const rows = chart.rows.toSorted((a, b) => descending(a.value, b.value));
  return size.name === 'wide' ? besideLabels(chart, rows, size) : underLabels(chart, rows, size);
}

const scale = scaleLinear([0, 1], [0, 100]);
const middle = percent(scale(half));

function head(chart: ShareRows): Shape[] {
  return [
    text('small', 0, 10, '0'),
    text('small middle', middle, 10, '1/2'),
    text('small end', '100%', 10, chart.whole),
  ];
}

function bar(row: ShareRow, y: number, height: number): Shape[] {
  return [rect('wash', 0, y, '100%', height), rect('mass', 0, y, percent(scale(row.value)), height)];
}

function underLabels(chart: ShareRows, rows: readonly ShareRow[], size: Size): Drawing {
  const shapes = head(chart);
  let y = 14;
  for (const row of rows) {
    const label = labelled(row, y + 18, size.width - widthOf(row.written, 18) - 12);
    const top = y + 7 + label.height;
    shapes.push(
      mark(row.mark, [
        ...label.shapes,
        text('numeral end', '100%', y + 18, row.written),
        ...bar(row, top, 10),
        line('half', middle, top - 2, middle, top + 12),
      ]),
    );
    y = top + 10 + 8;
  }
  return drawing(y - 4, shapes);
}

function besideLabels(chart: ShareRows, rows: readonly ShareRow[], size: Size): Drawing {
  const labels = 46;
  const marks: Shape[] = [];
  let y = 18;
  for (const row of rows) {
    const label = labelled(row, y + 14, (size.width * labels) / 100 - 16);
    marks.push(
      mark(row.mark, [
        ...label.shapes,
        frame(`${labels}%`, y, bar(row, 2, 16), `${90 - labels}%`),
        text('numeral end', '100%', y + 16, row.written),
      ]),
    );
    y += Math.max(label.height, 18) + 10;
  }
  const frameTop = [
    ...head(chart),
    line('half', middle, 16, middle, y - 8),
    line('rule', 0, 16, 0, y - 8),
    line('hair', '100%', 16, '100%', y - 8),
  ];
  return drawing(y - 6, [...marks, frame(`${labels}%`, 0, frameTop, `${90 - labels}%`)]);
}
