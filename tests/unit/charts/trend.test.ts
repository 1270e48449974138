import { describe, expect, it } from 'vitest';
import { layoutTrend, type TrendPoint } from '#charts/trend.ts';
import { narrow, wide } from '#charts/shapes.ts';
import { mark, percentOf, shapesOf } from './support.ts';

const point = (at: number, value: number, more: Partial<TrendPoint> = {}): TrendPoint => ({
  at,
  value,
  written: String(value),
  precision: 'exact',
  mark: mark(at),
  ...more,
});

const trend = (points: readonly TrendPoint[], size = wide, fromTop = false) =>
  layoutTrend({ kind: 'trend', fromTop, points }, size);

describe('a trend', () => {
  it('measures heights from zero, so that they keep the proportion of the values', () => {
    const drawing = trend([point(2024, 50), point(2025, 100), point(2026, 0)]);
    const [half, most, none] = shapesOf(drawing, 'circle', 'mass').map(({ cy }) => cy) as [
      number,
      number,
      number,
    ];
    expect(none - half).toBeCloseTo((none - most) / 2, 1);
    expect(shapesOf(drawing, 'line', 'rule')[0]?.y1).toBe(none);
  });

  it('sets years apart as time does: a missing year leaves its gap', () => {
    const [first, second, third] = shapesOf(
      trend([2020, 2021, 2024].map((at) => point(at, 1))),
      'circle',
    ).map(({ cx }) => percentOf(cx)) as [number, number, number];
    expect((third - second) / (second - first)).toBeCloseTo(3, 1);
  });

  it('puts the first place of a rank on top and draws no zero', () => {
    const drawing = trend([point(2024, 20), point(2025, 1)], wide, true);
    const [twentieth, first] = shapesOf(drawing, 'circle').map(({ cy }) => cy) as [number, number];
    expect(first).toBeLessThan(twentieth);
    expect(shapesOf(drawing, 'line', 'rule')).toEqual([]);
  });

  it('rings what is not exact and dashes the way to it', () => {
    const drawing = trend([point(2023, 3), point(2024, 4), point(2025, 5, { precision: 'over' })]);
    expect(shapesOf(drawing, 'circle', 'ring')).toHaveLength(1);
    expect(shapesOf(drawing, 'line', 'change')).toHaveLength(1);
    expect(shapesOf(drawing, 'line', 'sought')).toHaveLength(1);
  });

  it.each([narrow, wide])('keeps discs and words inside the drawing ($name)', (size) => {
    const long = 'more than RMB 800 million';
    const drawing = trend([point(2024, 8, { written: long }), point(2025, 9, { written: long })], size);
    const radius = (100 * 5) / size.width;
    for (const { cx } of shapesOf(drawing, 'circle')) {
      expect(percentOf(cx)).toBeGreaterThanOrEqual(radius - 0.01);
      expect(percentOf(cx)).toBeLessThanOrEqual(100 - radius + 0.01);
    }
    const words = shapesOf(drawing, 'text', 'strong');
    expect(words.map(({ x }) => x)).toEqual([0, '100%']);
    expect(new Set(words.map(({ y }) => y)).size).toBe(size.name === 'narrow' ? 2 : 1);
  });

  it('writes every value where there is room, and else only the first and the last', () => {
    const points = Array.from({ length: 20 }, (_, index) => point(2005 + index, 9000 + index));
    expect(shapesOf(trend(points.slice(0, 4)), 'text', 'strong')).toHaveLength(4);
    expect(shapesOf(trend(points), 'text', 'strong').map(({ words }) => words)).toEqual(['9000', '9019']);
  });

  it('bears a series of nothing but zeros', () => {
    expect(JSON.stringify(trend([point(2024, 0), point(2025, 0)]))).not.toMatch(/NaN|null/);
  });
});
