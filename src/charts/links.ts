import { linkHorizontal, max } from 'd3';
import { circle, downward, drawing, frame, line, lines, mark, path, rect, round, text } from './shapes.ts';
import type { Drawing, Length, MarkSource, Shape, Size } from './shapes.ts';
import { wrap } from './words.ts';

export interface LinkStep {
  readonly name: string;
  /** How far it has come, in the words of the report. */
  readonly state?: string | undefined;
  /** Faced, not joined: a ring instead of a disc. */
  readonly faced: boolean;
  readonly mark: MarkSource;
}

export interface LinkRows {
  readonly kind: 'links';
  readonly hub: string;
  /** Each chain starts from the hub and leads from step to step. */
  readonly chains: readonly (readonly LinkStep[])[];
}

/** Chains that lead outward from one place. Their length on the sheet is no distance. */
export function layoutLinks(chart: LinkRows, size: Size): Drawing {
  return size.name === 'wide' ? outward(chart) : downThePage(chart, size);
}

function node(step: LinkStep, x: Length, y: number): Shape {
  return circle(step.faced ? 'ring' : 'sea', x, y, 5);
}

function downThePage(chart: LinkRows, size: Size): Drawing {
  const x = 36;
  const textX = 50;
  const marks: Shape[] = [];
  let y = 52;
  let spine = y;
  for (const chain of chart.chains) {
    spine = y - 5;
    chain.forEach((step, index) => {
      const names = wrap(step.name, size.width - textX, 14, true);
      const states = step.state === undefined ? [] : wrap(step.state, size.width - textX, 12);
      const nodeY = y - 5;
      const here = y;
      y += names.length * 18 + states.length * 16 + 14;
      const onward =
        index === chain.length - 1
          ? []
          : [line('tie', x, nodeY + 6, x, y - 12), path('sea', `M${x - 4} ${y - 18}h8l-4 6z`)];
      marks.push(
        mark(step.mark, [
          ...(index === 0 ? [line('tie', 8, nodeY, x - 6, nodeY)] : []),
          ...onward,
          node(step, x, nodeY),
          ...lines('strong', textX, here, names),
          ...lines('small', textX, here + names.length * 18 - 1, states, 16),
        ]),
      );
    });
    y += 12;
  }
  const hub = [line('tie', 8, 14, 8, spine), rect('sea', 0, 4, 16, 16), text('strong', 26, 17, chart.hub)];
  return drawing(y - 30, [...hub, ...marks]);
}

const hubWidth = 22;
const columns: readonly Length[] = [110, '46%', '76%'];

function outward(chart: LinkRows): Drawing {
  const widths = [168, 168, 150];
  const heights: number[] = [];
  let y = 12;
  const bands = chart.chains.map((chain) => {
    const steps = chain.map((step, index) => {
      const names = wrap(step.name, widths[index] ?? 150, 14, true);
      const states = step.state === undefined ? [] : wrap(step.state, widths[index] ?? 150, 12);
      return { step, names, states };
    });
    const top = y;
    heights.push(top);
    y += 40 + (max(steps, ({ names, states }) => names.length * 18 + states.length * 16) ?? 0) + 16;
    return { steps, top };
  });
  const hubY = round(((heights[0] ?? 0) + (heights.at(-1) ?? 0)) / 2);
  const marks = bands.flatMap(({ steps, top }) =>
    steps.map(({ step, names, states }, index) => {
      const x = columns[index] ?? 0;
      const before = columns[index - 1];
      const source: [number, number] = [hubWidth, hubY];
      const lead =
        before === undefined
          ? [path('tie', linkHorizontal()({ source, target: [104, top] }) ?? '')]
          : [line('tie', before, top, x, top), frame(x, top, [path('sea', 'M-14-4v8l7-4z')])];
      return mark(step.mark, [
        ...lead,
        node(step, x, top),
        frame(x, top, [
          ...lines('strong', -5, 26, names),
          ...lines('small', -5, 25 + names.length * 18, states, 16),
        ]),
      ]);
    }),
  );
  const hub = [rect('sea', 0, hubY - 36, hubWidth, 72), ...downward('hub', hubWidth / 2, hubY, chart.hub)];
  return drawing(Math.max(y - 44, hubY + 38), [...marks, ...hub]);
}
