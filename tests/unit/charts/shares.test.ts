import { describe, expect, it } from 'vitest';
import { layoutShares, type ShareRow } from '#charts/shares.ts';
import { narrow, wide } from '#charts/shapes.ts';
import { mark, percentOf, shapesOf } from './support.ts';

const row = (written: string, value: number, index: number): ShareRow => ({
  label: `Thing ${index}`,
  count: '9',
  written,
  value,
  mark: mark(index),
});
const rows = [row('1/5', 0.2, 0), row('2/3', 2 / 3, 1), row('60%', 0.6, 2)];
const chart = { kind: 'shares', whole: 'all', rows } as const;

describe.each([narrow, wide])('shares ($name)', (size) => {
  const drawing = layoutShares(chart, size);

  it('draws each bar inside its own whole, at its share', () => {
    expect(shapesOf(drawing, 'rect', 'wash').map(({ width }) => width)).toEqual(['100%', '100%', '100%']);
    expect(shapesOf(drawing, 'rect', 'mass').map(({ width }) => percentOf(width))).toEqual([66.67, 60, 20]);
  });

  it('sorts by share but keeps the table row of each mark', () => {
    expect(shapesOf(drawing, 'mark').map(({ source }) => source.row)).toEqual([1, 2, 0]);
  });

  it('writes the share as the source prints it and in no other form', () => {
    const words = shapesOf(drawing, 'text', 'numeral').map((text) => text.words);
    expect(words).toEqual(['2/3', '60%', '1/5']);
  });
});
