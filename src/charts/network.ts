import { group, linkHorizontal, mean } from 'd3';
import { circle, downward, drawing, line, lines, mark, path, rect, text } from './shapes.ts';
import type { Drawing, MarkSource, Shape, Size } from './shapes.ts';
import { wrap } from './words.ts';

/** How two are tied. Each kind has its own dash and its own word; all are equally thick. */
export type TieKind = 'build' | 'bring-in' | 'support' | 'strategic' | 'merge' | 'open';

export interface NetworkNode {
  readonly key: string;
  readonly name: string;
  /** Faced, not joined: a ring instead of a disc. */
  readonly faced: boolean;
}

export interface NetworkEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: TieKind;
  /** What the tie is about. */
  readonly about?: string | undefined;
  /** Where the report has it, as a coordinate: 2.2. */
  readonly place: string;
  readonly mark: MarkSource;
}

export interface NetworkRows {
  readonly kind: 'network';
  /** The key of the node that all ties start from. */
  readonly hub: string;
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
  /** The word for each kind of tie in use. */
  readonly words: Readonly<Partial<Record<TieKind, string>>>;
}

/** A node on its line, with the tie that leads to it; all in pixels. */
interface Row {
  readonly edge: NetworkEdge;
  readonly node: NetworkNode;
  readonly names: readonly string[];
  readonly abouts: readonly string[];
  /** The height of the node, and of the node before it in a chain. */
  readonly y: number;
  readonly from: number | undefined;
}

interface Frame {
  readonly nodeX: number;
  readonly nameX: number;
  readonly nameWidth: number;
  readonly aboutWidth: number;
}

const hubWidth = 22;
const frames: Readonly<Record<Size['name'], Frame>> = {
  narrow: { nodeX: 50, nameX: 62, nameWidth: 186, aboutWidth: 186 },
  wide: { nodeX: 110, nameX: 124, nameWidth: 200, aboutWidth: 256 },
};
const aboutColumn = '52%';

/** The edges in the order in which they are read: kind by kind from the hub, each followed by its chain. */
function chainsOf(chart: NetworkRows): ReadonlyMap<TieKind, readonly (readonly NetworkEdge[])[]> {
  const following = (edge: NetworkEdge): readonly NetworkEdge[] => [
    edge,
    ...chart.edges.filter((next) => next.from === edge.to).flatMap(following),
  ];
  const first = chart.edges.filter((edge) => edge.from === chart.hub);
  return new Map([...group(first, (edge) => edge.kind)].map(([kind, edges]) => [kind, edges.map(following)]));
}

function nodeOf(chart: NetworkRows, key: string): NetworkNode {
  const node = chart.nodes.find((candidate) => candidate.key === key);
  if (node === undefined)
    throw new Error(`A tie of the network leads to "${key}", which is not among its nodes.`);
  return node;
}

/**
 * Partners as one list, kind by kind, each tied to the hub by one curve. A merger is one tie that forks.
 * The place of a node on the sheet has no meaning, and no tie is thicker than another.
 */
export function layoutNetwork(chart: NetworkRows, size: Size): Drawing {
  const wide = size.name === 'wide';
  const sheet = frames[size.name];
  const shapes: Shape[] = [];
  const rows: Row[] = [];
  let y = 0;
  for (const [kind, chains] of chainsOf(chart)) {
    shapes.push(
      line('hair', sheet.nameX, y, '100%', y),
      text('small', sheet.nameX, y + 18, chart.words[kind] ?? kind),
    );
    y += wide ? 42 : 40;
    for (const chain of chains) {
      let from: number | undefined;
      for (const edge of chain) {
        const node = nodeOf(chart, edge.to);
        const names = wrap(node.name, sheet.nameWidth, 14, true);
        const abouts = edge.about === undefined ? [] : wrap(edge.about, sheet.aboutWidth, wide ? 14 : 12);
        rows.push({ edge, node, names, abouts, y: y - 5, from });
        from = y - 5;
        y += wide
          ? Math.max(names.length, abouts.length) * 18 + 10
          : names.length * 18 + abouts.length * 16 + 10;
      }
      if (kind !== 'merge') y += wide ? 2 : 6;
    }
    y -= wide ? 6 : 12;
  }
  const ends = rows.filter((row) => row.from === undefined).map((row) => row.y);
  const hubY = Math.round(((ends[0] ?? 0) + (ends.at(-1) ?? 0)) / 2);
  const fork = Math.round(
    mean(
      rows.filter((row) => row.edge.kind === 'merge'),
      (row) => row.y,
    ) ?? 0,
  );
  // Each row is drawn from its own node: what is alike in two rows is then written alike, and packs small.
  const marks = rows.map((row) =>
    mark(row.edge.mark, [tie(row, sheet, hubY, fork), ...nodeShapes(row, sheet, wide)], row.y),
  );
  const hub = [
    rect('sea', 0, hubY - 36, hubWidth, 72),
    ...downward('hub', hubWidth / 2, hubY, nodeOf(chart, chart.hub).name),
  ];
  return drawing(y + 4, [...shapes, ...marks, ...hub]);
}

/** The one stroke of an edge. Heights count from the row's node. */
function tie(row: Row, sheet: Frame, hubY: number, fork: number): Shape {
  const role = `tie ${row.edge.kind}`;
  const { nodeX } = sheet;
  if (row.from !== undefined) return path(role, `M${nodeX} ${row.from + 5 - row.y}V-6`);
  const merging = row.edge.kind === 'merge';
  const target: [number, number] = merging ? [nodeX - 18, fork - row.y] : [nodeX - 4, 0];
  const curve = linkHorizontal()({ source: [hubWidth, hubY - row.y], target });
  return path(role, `${curve}${merging ? `L${nodeX - 4} 0` : ''}`);
}

function nodeShapes(row: Row, sheet: Frame, wide: boolean): Shape[] {
  const { nodeX, nameX } = sheet;
  const arrow = row.from === undefined ? [] : [path('sea', `M${nodeX - 4}-11h8l-4 6z`)];
  const aboutX = wide ? aboutColumn : nameX;
  const aboutY = wide ? 5 : 4 + row.names.length * 18;
  return [
    ...arrow,
    circle(row.node.faced ? 'ring' : 'sea', nodeX, 0, 4),
    ...lines('strong', nameX, 5, row.names),
    ...lines(wide ? '' : 'small', aboutX, aboutY, row.abouts, wide ? 18 : 16),
    text('small end', '100%', 5, row.edge.place),
  ];
}
