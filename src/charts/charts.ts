import { layoutBars, type BarRows } from './bars.ts';
import { layoutCrowd, type CrowdRows } from './crowd.ts';
import { layoutDumbbells, type DumbbellRows } from './dumbbells.ts';
import { layoutLadder, type LadderRows } from './ladder.ts';
import { layoutLeverage, type LeverageRows } from './leverage.ts';
import { layoutLinks, type LinkRows } from './links.ts';
import { markupOf } from './markup.ts';
import { layoutNetwork, type NetworkRows } from './network.ts';
import { layoutReductions, type ReductionRows } from './reductions.ts';
import { narrow, wide, type Drawing, type Size } from './shapes.ts';
import { layoutShares, type ShareRows } from './shares.ts';
import { layoutStages, type StageRows } from './stages.ts';
import { layoutTiles, type TileRows } from './tiles.ts';
import { layoutTree, type TreeRows } from './tree.ts';
import { layoutTrend, type TrendRows } from './trend.ts';
import { layoutUnits, type UnitRows } from './units.ts';

/** What a chart is given: rows with their words already written. A new kind of chart starts here. */
export type ChartRows =
  | BarRows
  | CrowdRows
  | DumbbellRows
  | LadderRows
  | LeverageRows
  | LinkRows
  | NetworkRows
  | ReductionRows
  | ShareRows
  | StageRows
  | TileRows
  | TreeRows
  | TrendRows
  | UnitRows;

export type ChartKind = ChartRows['kind'];

export type RowsOf<Kind extends ChartKind> = Extract<ChartRows, { readonly kind: Kind }>;

type Layouts = { readonly [Kind in ChartKind]: (chart: RowsOf<Kind>, size: Size) => Drawing };

const layouts: Layouts = {
  bars: layoutBars,
  crowd: layoutCrowd,
  dumbbells: layoutDumbbells,
  ladder: layoutLadder,
  leverage: layoutLeverage,
  links: layoutLinks,
  network: layoutNetwork,
  reductions: layoutReductions,
  shares: layoutShares,
  stages: layoutStages,
  tiles: layoutTiles,
  tree: layoutTree,
  trend: layoutTrend,
  units: layoutUnits,
};

/** Draws a chart for one width. */
export function layoutChart<Kind extends ChartKind>(chart: RowsOf<Kind>, size: Size): Drawing {
  const layout: (rows: RowsOf<Kind>, size: Size) => Drawing = layouts[chart.kind as Kind];
  return layout(chart, size);
}

/** A drawing ready for the page: the class that shows it at its width, its height in px, its SVG. */
export interface Plate {
  readonly role: 'chart' | 'chart narrow' | 'chart wide';
  readonly height: number;
  readonly markup: string;
}

/** The drawings a page needs: one for phones and one for wider columns, or a single one where both are equal. */
export function platesOf(chart: ChartRows): readonly Plate[] {
  const plates = knownPlates.get(chart) ?? drawPlates(chart);
  knownPlates.set(chart, plates);
  return plates;
}

/** The same rows are drawn on several pages. */
const knownPlates = new WeakMap<ChartRows, readonly Plate[]>();

function drawPlates(chart: ChartRows): readonly Plate[] {
  const [small, large] = [narrow, wide].map((size) => {
    const { height, shapes } = layoutChart(chart, size);
    return { height, markup: markupOf(shapes) };
  }) as [Omit<Plate, 'role'>, Omit<Plate, 'role'>];
  if (small.height === large.height && small.markup === large.markup) return [{ role: 'chart', ...small }];
  return [
    { role: 'chart narrow', ...small },
    { role: 'chart wide', ...large },
  ];
}
