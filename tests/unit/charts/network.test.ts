import { describe, expect, it } from 'vitest';
import { layoutNetwork, type NetworkRows, type TieKind } from '#charts/network.ts';
import { narrow, wide } from '#charts/shapes.ts';
import { shapesOf } from './support.ts';

const edges: readonly (readonly [from: string, to: string, kind: TieKind])[] = [
  ['hub', 'a', 'build'],
  ['hub', 'x', 'merge'],
  ['hub', 'y', 'merge'],
  ['hub', 'z', 'merge'],
  ['hub', 'b', 'open'],
  ['b', 'c', 'open'],
  ['c', 'd', 'open'],
];

const chart: NetworkRows = {
  kind: 'network',
  hub: 'hub',
  nodes: ['hub', 'a', 'b', 'c', 'd', 'x', 'y', 'z'].map((key) => ({ key, name: key, faced: key === 'd' })),
  edges: edges.map(([from, to, kind], row) => ({ from, to, kind, place: '2.2', mark: { row } })),
  words: { build: 'build', merge: 'merge', open: 'open' },
};

describe.each([narrow, wide])('the network ($name)', (size) => {
  const drawing = layoutNetwork(chart, size);

  it('has exactly the given ties and none besides, each a mark of its own', () => {
    expect(shapesOf(drawing, 'path', 'tie').map(({ role }) => role)).toEqual(
      edges.map(([, , kind]) => `tie ${kind}`),
    );
    expect(shapesOf(drawing, 'mark').map(({ source }) => source.row)).toEqual(edges.map((_, row) => row));
    expect(shapesOf(drawing, 'circle')).toHaveLength(edges.length);
  });

  it('draws what is faced as a ring and everything else as a disc', () => {
    expect(shapesOf(drawing, 'circle', 'ring')).toHaveLength(1);
  });

  it('leads a second hop from the node before it, not from the hub', () => {
    const onward = shapesOf(drawing, 'path', 'tie').filter(({ d }) => /^M[\d.]+ [\d.]+V[\d.]+$/.test(d));
    expect(onward).toHaveLength(2);
  });

  it('lets a merger fork: its ties share one stem and part before the nodes', () => {
    const stems = shapesOf(drawing, 'path', 'merge').map(({ d }) => d.slice(0, d.indexOf('L')));
    expect(new Set(stems).size).toBe(1);
    expect(stems).toHaveLength(3);
  });

  it('gives every row room of its own', () => {
    const heights = shapesOf(drawing, 'circle').map(({ cy }) => cy);
    const sorted = heights.toSorted((a, b) => a - b);
    sorted
      .slice(1)
      .forEach((height, index) => expect(height - (sorted[index] ?? 0)).toBeGreaterThanOrEqual(24));
  });

  it('refuses a tie to a node that is not there', () => {
    const [edge] = chart.edges;
    if (!edge) throw new Error('no edge');
    expect(() => layoutNetwork({ ...chart, edges: [{ ...edge, to: 'nowhere' }] }, size)).toThrow('"nowhere"');
  });
});
