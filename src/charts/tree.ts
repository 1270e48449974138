import { hierarchy, linkHorizontal, max, range } from 'd3';
import { circle, drawing, frame, line, lines, mark, path, rect, text } from './shapes.ts';
import type { Drawing, MarkSource, Shape, Size } from './shapes.ts';
import { wrap } from './words.ts';

export interface TreeLevel {
  readonly digit: string;
  /** What the digit counts. */
  readonly head: string;
  readonly mark: MarkSource;
}

export interface TreeRows {
  readonly kind: 'tree';
  readonly goal: TreeLevel & { readonly words: string };
  readonly branches: TreeLevel & {
    readonly items: readonly { readonly role: string; readonly words: string; readonly mark: MarkSource }[];
  };
  /** Items that are counted but not named: empty dashed boxes. */
  readonly unnamed: TreeLevel & { readonly count: number; readonly note: string };
}

/** One goal, its branches, and as many empty boxes as there are items without a name. */
export function layoutTree(chart: TreeRows, size: Size): Drawing {
  return size.name === 'wide' ? threeColumns(chart, size) : downATrunk(chart, size);
}

/** Branch after branch, role over words, from `top` down; `points` are the heights of their discs. */
function branches(chart: TreeRows, x: number, top: number, width: number) {
  const points: number[] = [];
  let y = top;
  const shapes = chart.branches.items.map((item) => {
    const words = wrap(item.words, width - 18);
    const inside = [
      circle('mass', x + 4, y - 5, 4),
      text('strong', x + 18, y, item.role),
      ...lines('', x + 18, y + 19, words),
    ];
    points.push(y - 5);
    y += 30 + words.length * 18;
    return mark(item.mark, inside);
  });
  return { shapes, points, bottom: y - 11 };
}

function digit(level: TreeLevel, x: number, y: number): Shape {
  return text('numeral digit', x, y, level.digit);
}

function downATrunk(chart: TreeRows, size: Size): Drawing {
  const x = 48;
  const width = size.width - x;
  const { goal, unnamed } = chart;
  const goalWords = wrap(goal.words, width);
  const goalFoot = 34 + goalWords.length * 18;
  const fourth = Math.max(goalFoot, 52) + 36;
  const tree = branches(chart, x, fourth + 20, width);
  const fifth = tree.bottom + 40;
  const notes = wrap(unnamed.note, width, 12);
  const boxes = range(unnamed.count).map((index) => rect('sought', x + 1 + index * 44, fifth + 6, 34, 26));
  const trunk =
    `M13 46V${fourth - 42}M13 ${fourth + 10}V${fifth - 42}` +
    `M${x + 4} ${tree.points[0] ?? 0}V${tree.points.at(-1) ?? 0}`;
  return drawing(fifth + 40 + notes.length * 16, [
    path('branch', trunk),
    mark(goal.mark, [digit(goal, 0, 36), text('small', x, 14, goal.head), ...lines('', x, 34, goalWords)]),
    mark(chart.branches.mark, [
      digit(chart.branches, 0, fourth),
      text('small', x, fourth - 6, chart.branches.head),
    ]),
    ...tree.shapes,
    mark(unnamed.mark, [
      digit(unnamed, 0, fifth),
      text('small', x, fifth - 6, unnamed.head),
      ...boxes,
      ...lines('small', x, fifth + 50, notes, 16),
    ]),
  ]);
}

function threeColumns(chart: TreeRows, size: Size): Drawing {
  const { goal, unnamed } = chart;
  const second = 33;
  const third = 76;
  const top = 70;
  const column = (from: number, to: number): number => (size.width * (to - from)) / 100;
  const goalWords = wrap(goal.words, column(0, 24));
  const tree = branches(chart, 0, top, column(second, third) - 16);
  const notes = wrap(unnamed.note, column(third, 100) - 52, 12);
  const heads = wrap(unnamed.head, column(third, 100) - 38, 12);
  const boxes = range(unnamed.count).map((index) => rect('sought', 1, top - 14 + index * 28, 40, 20));

  const root = hierarchy<{ y: number; children?: { y: number }[] }>({
    y: top - 5,
    children: tree.points.map((y) => ({ y })),
  });
  const link = linkHorizontal()
    .x((point) => point[0])
    .y((point) => point[1]);
  const links = root
    .links()
    .map(({ source, target }) => link({ source: [-44, source.data.y], target: [-4, target.data.y] }));
  const bottom = max([tree.bottom, top - 14 + unnamed.count * 28, top + goalWords.length * 18]) ?? 0;
  return drawing(bottom, [
    line('hair', 0, top - 24, '100%', top - 24),
    mark(goal.mark, [digit(goal, 0, 36), text('small', 32, 34, goal.head), ...lines('', 0, top, goalWords)]),
    frame(`${second}%`, 0, [
      path('branch', links.join('')),
      mark(chart.branches.mark, [digit(chart.branches, 0, 36), text('small', 38, 34, chart.branches.head)]),
      ...tree.shapes,
    ]),
    frame(`${third}%`, 0, [
      mark(unnamed.mark, [
        digit(unnamed, 0, 36),
        ...lines('small', 36, 34 - (heads.length - 1) * 15, heads, 15),
        ...boxes,
        ...lines('small', 52, top, notes, 16),
      ]),
    ]),
  ]);
}
