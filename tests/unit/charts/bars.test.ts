import { describe, expect, it } from 'vitest';
import { type BarRow, layoutBars } from '#charts/bars.ts';
import { narrow, wide } from '#charts/shapes.ts';
import { mark, percentOf, shapesOf } from './support.ts';

const row = (value: number, more: Partial<BarRow> = {}): BarRow => ({
  label: 'Major projects',
  written: String(value),
  value,
  precision: 'exact',
  odd: false,
  mark: mark(0),
  ...more,
});

const lengths = (rows: readonly BarRow[], size = narrow) =>
  shapesOf(layoutBars({ kind: 'bars', rows }, size), 'rect', 'mass')
    .filter(({ width }) => typeof width === 'string')
    .map(({ width }) => percentOf(width));

describe('bars', () => {
  it('lets the longest bar fill the width when its end is exact', () => {
    expect(lengths([row(210), row(70)])[0]).toBe(100);
  });

  it('measures every bar from zero, so that lengths keep the proportion of the values', () => {
    const [first, second, third] = lengths([row(210), row(70), row(33.9)]) as [number, number, number];
    expect(second / first).toBeCloseTo(70 / 210, 3);
    expect(third / first).toBeCloseTo(33.9 / 210, 3);
    for (const bar of shapesOf(layoutBars({ kind: 'bars', rows: [row(3)] }, wide), 'rect', 'mass'))
      expect(bar.x).toBe(0);
  });

  it('leaves room for an open end inside the drawing', () => {
    const [longest] = lengths([row(3200, { precision: 'over' }), row(459)]) as [number];
    expect((longest / 100) * narrow.width + 16).toBeCloseTo(narrow.width, 0);
  });

  it('draws a target in dashes, as nothing that was reached', () => {
    const roles = (precision: BarRow['precision']): number[] =>
      ['mass', 'sought'].map(
        (role) =>
          shapesOf(layoutBars({ kind: 'bars', rows: [row(3, { precision })] }, wide), 'rect', role).length,
      );
    expect([roles('exact'), roles('target')]).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it('draws one stroke for each thing counted, thirty to a line', () => {
    const [strokes] = shapesOf(
      layoutBars({ kind: 'bars', rows: [row(1, { strokes: 132 })] }, narrow),
      'path',
      'stroke',
    );
    expect(strokes?.d.match(/v8/g)).toHaveLength(132);
    expect(strokes?.d.match(/M/g)).toHaveLength(5);
  });

  it('gives a bar of another kind the other fill', () => {
    const drawing = layoutBars({ kind: 'bars', rows: [row(2), row(1, { odd: true })] }, narrow);
    expect(shapesOf(drawing, 'rect', 'sun')).toHaveLength(1);
    expect(shapesOf(drawing, 'rect', 'mass')).toHaveLength(1);
  });

  it('says of each mark which table row and which figure it is', () => {
    const drawing = layoutBars({ kind: 'bars', rows: [row(2), row(1, { mark: mark(1) })] }, narrow);
    expect(shapesOf(drawing, 'mark').map(({ source }) => source)).toEqual([mark(0), mark(1)]);
  });
});
