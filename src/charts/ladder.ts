import { cells, heightOf, type Grid } from './cells.ts';
import type { Precision } from './ends.ts';
import { drawing, line, lines, mark, path, text } from './shapes.ts';
import type { Drawing, MarkSource, Shape, Size } from './shapes.ts';
import { wrap } from './words.ts';

export interface LadderRow {
  /** The number as the report writes it. */
  readonly written: string;
  readonly label: string;
  readonly note?: string | undefined;
  readonly count: number;
  readonly precision: Precision;
  /** Aimed at, not held: dashed squares. */
  readonly sought: boolean;
  readonly mark: MarkSource;
  /** The first squares that differ from the rest, filled, with the row that explains them. */
  readonly part?: { readonly count: number; readonly mark: MarkSource } | undefined;
}

export interface LadderRows {
  readonly kind: 'ladder';
  readonly rows: readonly LadderRow[];
}

function squares(row: LadderRow, grid: Grid): Shape[] {
  if (row.sought) {
    const end = grid.x + row.count * grid.pitch + 2;
    const about = path('trace', `M${end} ${grid.y + 9}l4-8m1 8l4-8m1 8l4-8`);
    return [cells(grid, 0, row.count, 'sought'), ...(row.precision === 'about' ? [about] : [])];
  }
  const part = row.part?.count ?? 0;
  return part === 0 ? [cells(grid, 0, row.count, 'mass')] : [cells(grid, part, row.count, 'hollow')];
}

/** Rungs of different kinds at one scale, a square for each institution. Nothing is added up. */
export function layoutLadder(chart: LadderRows, size: Size): Drawing {
  const beside = size.name === 'wide';
  const textWidth = beside ? 176 : size.width;
  const shapes: Shape[] = [];
  let y = 0;
  chart.rows.forEach((row, index) => {
    if (index > 0) shapes.push(line('hair', 0, y, '100%', y));
    const labels = wrap(row.label, textWidth);
    const notes = row.note === undefined ? [] : wrap(row.note, textWidth, 12);
    const labelTop = y + 56;
    const textEnd = labelTop + labels.length * 18 + notes.length * 16;
    const grid: Grid = {
      form: 'square',
      columns: beside ? 30 : 23,
      pitch: beside ? 14 : 12,
      size: beside ? 11 : 9,
      x: beside ? 200 : 0,
      y: beside ? y + 16 : textEnd - 6,
    };
    const { part } = row;
    shapes.push(
      mark(row.mark, [
        text('numeral medium', 0, y + 34, row.written),
        ...lines('', 0, labelTop, labels),
        ...(part === undefined ? lines('small', 0, labelTop + labels.length * 18, notes, 16) : []),
        ...squares(row, grid),
      ]),
    );
    if (part !== undefined)
      shapes.push(
        mark(part.mark, [
          cells(grid, 0, part.count, 'mass'),
          ...lines('small', 0, labelTop + labels.length * 18, notes, 16),
        ]),
      );
    y = Math.max(textEnd, grid.y + heightOf(grid, row.count) + 14);
  });
  return drawing(y - 8, shapes);
}
