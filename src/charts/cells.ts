import { range } from 'd3';
import { path, round, type Shape } from './shapes.ts';

/** Equal units set in rows: a square is an institution, a disc a person. All lengths in pixels. */
export interface Grid {
  readonly form: 'square' | 'disc';
  readonly columns: number;
  readonly pitch: number;
  readonly size: number;
  readonly x: number;
  readonly y: number;
}

/** The upper left corner of the unit with this index. */
export function cellAt(grid: Grid, index: number): readonly [x: number, y: number] {
  return [
    round(grid.x + (index % grid.columns) * grid.pitch),
    round(grid.y + Math.floor(index / grid.columns) * grid.pitch),
  ];
}

/** The height taken by `count` units. */
export function heightOf(grid: Grid, count: number): number {
  return Math.ceil(count / grid.columns) * grid.pitch - (grid.pitch - grid.size);
}

/** Units from `start` up to but not including `end`, as one path; hollow ones keep their stroke inside. */
export function cells(grid: Grid, start: number, end: number, fill: 'mass' | 'hollow' | 'sought'): Shape {
  const inset = fill === 'mass' ? 0 : 0.75;
  const side = grid.size - inset * 2;
  const half = round(side / 2);
  const one = (index: number): string => {
    const [x, y] = cellAt(grid, index);
    return grid.form === 'square'
      ? `M${round(x + inset)} ${round(y + inset)}h${side}v${side}h-${side}z`
      : `M${round(x + inset)} ${round(y + grid.size / 2)}a${half} ${half} 0 1 1 ${side} 0a${half} ${half} 0 1 1-${side} 0`;
  };
  return path(fill, range(start, end).map(one).join(''));
}

/** “Over”: a disc begun and left open, where the next unit would stand; `index` may run past a row's end. */
export function openCell(grid: Grid, index: number, atRowEnd = false): Shape {
  const [x, y] = atRowEnd ? cellAt(grid, index - 1) : cellAt(grid, index);
  const left = atRowEnd ? x + grid.pitch : x;
  const half = grid.size / 2 - 1;
  return path('unclosed', `M${round(left + grid.size / 2)} ${round(y + 1)}a${half} ${half} 0 0 0 0 ${grid.size - 2}`);
}
