import { describe, expect, it } from 'vitest';
import { layoutDumbbells } from '#charts/dumbbells.ts';
import { layoutLeverage } from '#charts/leverage.ts';
import { layoutReductions } from '#charts/reductions.ts';
import { layoutStages } from '#charts/stages.ts';
import { layoutTiles, type TileRow } from '#charts/tiles.ts';
import { narrow, wide } from '#charts/shapes.ts';
import { widthOf } from '#charts/words.ts';
import { mark, percentOf, shapesOf } from './support.ts';

const moment = (value: number, row: number) => ({ value, written: String(value), mark: mark(row) });
const sum = (value: number, row: number) =>
  ({
    value,
    written: `RMB ${value}`,
    label: 'sum',
    precision: row === 0 ? 'exact' : 'over',
    mark: mark(row),
  }) as const;

describe.each([narrow, wide])('scales ($name)', (size) => {
  it('set before and after of every pair on one scale from zero', () => {
    const rows = [
      { label: 'Programmes', before: moment(8, 0), after: moment(5, 1) },
      { label: 'Sub-programmes', before: moment(28, 2), after: moment(23, 3) },
    ];
    const drawing = layoutDumbbells({ kind: 'dumbbells', before: 'before', after: 'after', rows }, size);
    const rings = shapesOf(drawing, 'circle', 'ring').map(({ cx }) => percentOf(cx));
    const discs = shapesOf(drawing, 'circle', 'mass').map(({ cx }) => percentOf(cx));
    expect([...rings, ...discs].map((x) => x / (rings[0] ?? 1))).toEqual(
      [8, 28, 5, 23].map((value) => expect.closeTo(value / 8, 2)),
    );
    expect(shapesOf(drawing, 'line', 'hair')).toHaveLength(29);
  });

  it('leave of the base what the cut leaves', () => {
    const rows = [11, 7].map((cut, row) => ({ label: 'x', written: `${cut}%`, cut, mark: mark(row) }));
    const drawing = layoutReductions({ kind: 'reductions', base: 'base', rows }, size);
    expect(shapesOf(drawing, 'rect', 'mass').map(({ width }) => percentOf(width))).toEqual([89, 93]);
    expect(shapesOf(drawing, 'rect', 'wash').map(({ width }) => width)).toEqual(['100%', '100%']);
  });

  it('keep two sums in proportion, the greater open, and draw no bar for the sum apart', () => {
    const apart = { words: 'apart', note: 'note', mark: mark(2) };
    const drawing = layoutLeverage(
      { kind: 'leverage', from: sum(38, 0), to: sum(800, 1), tie: 'with', apart },
      size,
    );
    const [from, to] = shapesOf(drawing, 'rect', 'mass').map(({ width }) => percentOf(width)) as [
      number,
      number,
    ];
    expect(to / from).toBeCloseTo(800 / 38, 0);
    expect((to / 100) * size.width + 16).toBeCloseTo(size.width, 0);
    expect(shapesOf(drawing, 'rect')).toHaveLength(2);
    expect(shapesOf(drawing, 'path', 'unclosed')).toHaveLength(1);
  });

  it('leave the stages that were not reached as empty rings', () => {
    const rows = [
      { name: 'one', what: 'a', reached: 1, mark: mark(0) },
      { name: 'two', what: 'b', reached: 0, mark: mark(1) },
    ];
    const drawing = layoutStages(
      { kind: 'stages', steps: ['1', '2', '3', '4', '5'], empty: 'empty', rows },
      size,
    );
    expect(shapesOf(drawing, 'circle', 'sought')).toHaveLength(3 + 4);
    expect(shapesOf(drawing, 'circle', 'mass').map(({ r }) => r)).toEqual([4, 9, 9]);
  });

  it('set all numerals of a row of tiles in one size that fits the column', () => {
    const tile = (numeral: string, row: number): TileRow => ({
      numeral,
      label: 'label',
      precision: 'exact',
      mark: mark(row),
    });
    const rows = ['7', '9,777', '123,456'].map(tile);
    const drawing = layoutTiles({ kind: 'tiles', rows }, size);
    const roles = new Set(shapesOf(drawing, 'text', 'numeral').map(({ role }) => role));
    expect(roles.size).toBe(1);
    const columns = size === wide ? 3 : 2;
    const pixels = { 'numeral huge': 80, 'numeral great': 56, 'numeral large': 40, 'numeral medium': 30 };
    const [role] = [...roles] as [keyof typeof pixels];
    expect(widthOf('123,456', pixels[role])).toBeLessThanOrEqual(size.width / columns);
  });
});
