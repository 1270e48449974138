import { describe, expect, it } from 'vitest';
import { layoutCrowd } from '#charts/crowd.ts';
import { layoutLadder } from '#charts/ladder.ts';
import { layoutUnits } from '#charts/units.ts';
import { narrow, wide } from '#charts/shapes.ts';
import { mark, percentOf, shapesOf, unitsIn } from './support.ts';

describe.each([narrow, wide])('unit charts ($name)', (size) => {
  it('draw one square for each institution, the marked ones filled', () => {
    const drawing = layoutUnits(
      {
        kind: 'units',
        all: { count: 71, words: '71 in all', mark: mark(0) },
        part: { count: 30, words: '30 new', mark: mark(1) },
      },
      size,
    );
    const [filled] = shapesOf(drawing, 'path', 'mass');
    const [hollow] = shapesOf(drawing, 'path', 'hollow');
    expect(unitsIn(filled?.d ?? '')).toBe(30);
    expect(unitsIn(hollow?.d ?? '')).toBe(71 - 30);
  });

  it('dash what is sought and fill the part of a rung that differs', () => {
    const rung = { label: 'Rung', precision: 'exact', sought: false } as const;
    const drawing = layoutLadder(
      {
        kind: 'ladder',
        rows: [
          { ...rung, written: 'about 3', count: 3, precision: 'about', sought: true, mark: mark(0) },
          { ...rung, written: '159', count: 159, mark: mark(1), part: { count: 9, mark: mark(2) } },
        ],
      },
      size,
    );
    expect(shapesOf(drawing, 'path', 'sought').map(({ d }) => unitsIn(d))).toEqual([3]);
    expect(shapesOf(drawing, 'path', 'trace')).toHaveLength(1);
    expect(shapesOf(drawing, 'path', 'mass').map(({ d }) => unitsIn(d))).toEqual([9]);
    expect(shapesOf(drawing, 'path', 'hollow').map(({ d }) => unitsIn(d))).toEqual([150]);
  });

  it('end both runs of people open, and keep the share in a whole of its own', () => {
    const drawing = layoutCrowd(
      {
        kind: 'crowd',
        all: { discs: 50, words: 'all', open: true, mark: mark(0) },
        part: { discs: 12, words: 'part', open: true, mark: mark(1) },
        unit: 'one disc = 100',
        share: { label: 'share', written: '60%', value: 0.6, whole: 'all', mark: mark(2) },
      },
      size,
    );
    expect(shapesOf(drawing, 'path', 'mass').map(({ d }) => unitsIn(d))).toEqual([12]);
    expect(shapesOf(drawing, 'path', 'hollow').map(({ d }) => unitsIn(d))).toEqual([38]);
    expect(shapesOf(drawing, 'path', 'unclosed')).toHaveLength(2);
    expect(shapesOf(drawing, 'rect', 'mass').map(({ width }) => percentOf(width))).toEqual([60]);
  });
});
