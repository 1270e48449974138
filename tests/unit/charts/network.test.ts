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

  const rows = shapesOf(drawing, 'mark').map(({ y, source, shapes }) => {
    const d = shapes
      .map((shape) => (shape.tag === 'path' && shape.role.startsWith('tie') ? shape.d : ''))
      .join('');
    return { y, kind: edges[source.row]?.[2], from: edges[source.row]?.[0], d };
  });

  it('leads a second hop from the node before it, not from the hub', () => {
    const onward = rows.filter(({ d }) => /^M[\d.]+ -[\d.]+V-6$/.test(d));
    expect(onward.map(({ from }) => from)).toEqual(['b', 'c']);
    const before = (index: number): number => rows[rows.indexOf(onward[index] ?? rows[0]!) - 1]?.y ?? 0;
    onward.forEach(({ d, y }, index) =>
      expect(y + Number(/ (-[\d.]+)V/.exec(d)?.[1])).toBeCloseTo(before(index) + 5),
    );
  });

  it('lets a merger fork: its ties share one stem and part before the nodes', () => {
    const stems = rows
      .filter(({ kind }) => kind === 'merge')
      .map(({ d, y }) => {
        const [, startX, startY, endX, endY] = /^M([\d.]+),(-?[\d.]+)C.*,([\d.]+),(-?[\d.]+)L/.exec(d) ?? [];
        return [Number(startX), Number(startY) + y, Number(endX), Number(endY) + y].join(' ');
      });
    expect(new Set(stems).size).toBe(1);
    expect(stems).toHaveLength(3);
  });

  it('gives every row room of its own', () => {
    const sorted = rows.map(({ y }) => y).toSorted((a, b) => a - b);
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
