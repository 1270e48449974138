import { describe, expect, it } from 'vitest';
import { type ChartRows, platesOf } from '#charts/charts.ts';
import { mark } from './support.ts';

const chain: ChartRows = {
  kind: 'links',
  hub: 'Here',
  chains: [
    [{ name: 'R&D <centre>', faced: false, mark: mark(0) }],
    [{ name: 'There', faced: true, mark: mark(1) }],
  ],
};
const bars: ChartRows = {
  kind: 'bars',
  rows: [2, 1].map((value, row) => ({
    label: '成果',
    written: `${value}项`,
    value,
    precision: 'exact',
    odd: false,
    mark: mark(row),
  })),
};
const tree: ChartRows = {
  kind: 'tree',
  goal: { digit: '1', head: 'goal', words: 'A strong city', mark: mark(0) },
  branches: {
    digit: '2',
    head: 'ways',
    mark: mark(1),
    items: ['one', 'two'].map((words, index) => ({ role: 'Role', words, mark: mark(2 + index) })),
  },
  unnamed: { digit: '5', head: 'to double', count: 5, note: 'not listed', mark: mark(4) },
};

describe('the plates of a chart', () => {
  it('are one for phones and one for wider columns', () => {
    expect(platesOf(chain).map(({ role }) => role)).toEqual(['chart narrow', 'chart wide']);
  });

  it('are a single one where both layouts agree', () => {
    expect(platesOf(bars).map(({ role }) => role)).toEqual(['chart']);
  });

  it('are the same bytes every time', () => {
    for (const chart of [chain, bars, tree])
      expect(platesOf(chart)).toEqual(platesOf(structuredClone(chart)));
  });

  it('name the row and figure of every mark, and bring no style, script or viewBox of their own', () => {
    for (const { markup } of platesOf(chain)) {
      expect(markup).toContain('<g class="mark" data-row="0" data-figure="figure-0">');
      expect(markup).not.toMatch(/ style=|<script|viewBox|NaN|undefined/);
    }
  });

  it('escape what is written in them', () => {
    expect(platesOf(chain)[1]?.markup).toContain('R&amp;D &lt;centre>');
  });

  it('draw as many empty boxes as there are items without a name', () => {
    for (const { markup } of platesOf(tree)) expect(markup.match(/class="sought"/g)).toHaveLength(5);
  });
});
