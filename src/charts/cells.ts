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

/** One unit drawn from its own starting point, to which it returns. */
function unit(form: Grid['form'], side: number): string {
  const half = round(side / 2);
  return form === 'square'
    ? `h${side}v${side}h-${side}z`
    : `a${half} ${half} 0 1 1 ${side} 0a${half} ${half} 0 1 1-${side} 0`;
}

/**
 * Units from `start` up to but not including `end`, as one path: each line starts at a point of its own and
 * goes on by equal steps. Hollow units keep their stroke inside.
 */
export function cells(grid: Grid, start: number, end: number, fill: 'mass' | 'hollow' | 'sought'): Shape {
  const inset = fill === 'mass' ? 0 : 0.75;
  const side = grid.size - inset * 2;
  const drop = grid.form === 'square' ? inset : grid.size / 2;
  const step = unit(grid.form, side);
  const d = range(start, end).map((index) => {
    if (index > start && index % grid.columns > 0) return `m${grid.pitch} 0${step}`;
    const [x, y] = cellAt(grid, index);
    return `M${round(x + inset)} ${round(y + drop)}${step}`;
  });
  return path(fill, d.join(''));
}

/**
 * “Over”: a half ring left open, in the place of the unit with this index, or past the end of a full line.
 * It is drawn over a unit that belongs to another run, and is then `heavy`.
 */
export function openCell(grid: Grid, index: number, role: 'unclosed' | 'unclosed heavy'): Shape {
  const pastEnd = index % grid.columns === 0;
  const [lastX, lastY] = cellAt(grid, Math.max(0, index - 1));
  const [x, y] = pastEnd ? [lastX + grid.pitch, lastY] : cellAt(grid, index);
  const half = round(grid.size / 2 - 1);
  return path(role, `M${round(x + grid.size / 2)} ${round(y + 1)}a${half} ${half} 0 0 0 0 ${grid.size - 2}`);
}
