import { max } from 'd3';
import { numeralFor } from './numerals.ts';
import { sampleOf, type Precision } from './ends.ts';
import { drawing, frame, line, lines, mark, percent, text } from './shapes.ts';
import type { Drawing, MarkSource, Shape, Size } from './shapes.ts';
import { wrap } from './words.ts';

export interface TileRow {
  /** The word of the qualifier, above the numeral: 超过, more than. */
  readonly qualifier?: string | undefined;
  /** What stands small before and after the numeral: 第 20 位, 300 tonnes, RMB 300. */
  readonly before?: string | undefined;
  readonly numeral: string;
  readonly after?: string | undefined;
  readonly label: string;
  readonly note?: string | undefined;
  readonly precision: Precision;
  readonly mark: MarkSource;
}

export interface TileRows {
  readonly kind: 'tiles';
  readonly rows: readonly TileRow[];
}

/** Numbers that share no scale, set large in equal columns; size means nothing. */
export function layoutTiles(chart: TileRows, size: Size): Drawing {
  const columns = size.name === 'wide' ? Math.min(4, chart.rows.length) : 2;
  const room = size.width / columns - 16;
  const numeral = numeralFor(
    chart.rows.map((row) => ({ words: row.numeral, affixes: (row.before ?? '') + (row.after ?? '') })),
    room,
  );
  const hasQualifier = chart.rows.some((row) => row.qualifier !== undefined);
  const shapes: Shape[] = [];
  let top = 0;
  for (let first = 0; first < chart.rows.length; first += columns) {
    const inLine = chart.rows.slice(first, first + columns);
    const base = top + (hasQualifier ? 26 : 8) + numeral.size * 0.8;
    const tiles = inLine.map((row, index) => {
      const labels = wrap(row.label, room, 14);
      const notes = row.note === undefined ? [] : wrap(row.note, room, 12);
      const qualifier = row.qualifier;
      const below = base + 24 + labels.length * 18;
      const inside = [
        line('hair', 0, top, '94%', top),
        ...(qualifier === undefined
          ? []
          : [...sampleOf(row.precision, 0, top + 10), text('small', 0, top + 19, qualifier, { dx: 44 })]),
        text(numeral.role, 0, base, row.numeral, {
          ...(row.before === undefined ? {} : { before: row.before }),
          ...(row.after === undefined ? {} : { after: row.after }),
        }),
        ...lines('', 0, base + 24, labels),
        ...lines('small', 0, below - 1, notes, 16),
      ];
      const x = percent((100 / columns) * index);
      return {
        bottom: below + notes.length * 16,
        shape: mark(row.mark, [frame(x, 0, inside, percent(100 / columns))]),
      };
    });
    shapes.push(...tiles.map((tile) => tile.shape));
    top = (max(tiles, (tile) => tile.bottom) ?? top) + 6;
  }
  return drawing(top - 14, shapes);
}
