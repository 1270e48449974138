import { cells, heightOf, type Grid } from './cells.ts';
import { drawing, mark, text } from './shapes.ts';
import type { Drawing, MarkSource, Size } from './shapes.ts';

export interface UnitRows {
  readonly kind: 'units';
  /** All units, and those of them that are marked, which come first. */
  readonly all: { readonly count: number; readonly words: string; readonly mark: MarkSource };
  readonly part: { readonly count: number; readonly words: string; readonly mark: MarkSource };
}

/** One square for each institution; the marked ones first and filled, the rest hollow. */
export function layoutUnits(chart: UnitRows, size: Size): Drawing {
  const grid: Grid =
    size.name === 'wide'
      ? { form: 'square', columns: 24, pitch: 26, size: 21, x: 0, y: 26 }
      : { form: 'square', columns: 12, pitch: 23, size: 18, x: 0, y: 26 };
  const bottom = grid.y + heightOf(grid, chart.all.count);
  return drawing(bottom + 26, [
    mark(chart.part.mark, [
      text('strong', 0, 15, chart.part.words),
      cells(grid, 0, chart.part.count, 'mass'),
    ]),
    mark(chart.all.mark, [
      cells(grid, chart.part.count, chart.all.count, 'hollow'),
      text('strong', 0, bottom + 22, chart.all.words),
    ]),
  ]);
}
