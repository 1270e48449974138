import { scaleLinear } from 'd3';
import { cells, heightOf, openCell, type Grid } from './cells.ts';
import { drawing, line, lines, mark, percent, rect, text } from './shapes.ts';
import type { Drawing, MarkSource, Shape, Size } from './shapes.ts';
import { wrap } from './words.ts';

/** Discs that stand for so many people each. */
export interface Run {
  readonly discs: number;
  readonly words: string;
  /** “Over”: the run ends in an open half ring. */
  readonly open: boolean;
  readonly mark: MarkSource;
}

export interface CrowdRows {
  readonly kind: 'crowd';
  readonly all: Run;
  /** Counted among all; its discs come first. */
  readonly part: Run;
  /** What one disc stands for. */
  readonly unit: string;
  /** A share whose whole is something else: a bar of its own. */
  readonly share: {
    readonly label: string;
    readonly written: string;
    readonly value: number;
    readonly whole: string;
    readonly mark: MarkSource;
  };
}

const grids = {
  wide: { form: 'disc', columns: 25, pitch: 25, size: 19, x: 0 },
  narrow: { form: 'disc', columns: 10, pitch: 27, size: 21, x: 0 },
} as const;

/** People as discs, part of them filled, both runs open where the numbers are lower bounds. */
export function layoutCrowd(chart: CrowdRows, size: Size): Drawing {
  const { all, part } = chart;
  const partWords = wrap(part.words, size.width, 15, true);
  const allWords = wrap(all.words, size.width, 15, true);
  const grid: Grid = { ...grids[size.name], y: 8 + partWords.length * 20 };
  const allOpen = all.open ? [openCell(grid, all.discs, 'unclosed')] : [];
  const foot = grid.y + heightOf(grid, all.discs) + 22;
  const unitTop = foot + allWords.length * 20 - 2;
  const shapes: Shape[] = [
    mark(all.mark, [
      cells(grid, part.discs, all.discs, 'hollow'),
      ...allOpen,
      ...lines('strong', 0, foot, allWords, 20),
    ]),
    mark(part.mark, [
      ...lines('strong', 0, 15, partWords, 20),
      cells(grid, 0, part.discs, 'mass'),
      ...(part.open ? [openCell(grid, part.discs, 'unclosed heavy')] : []),
    ]),
    text('small', 0, unitTop, chart.unit),
  ];
  return withShare(chart, size, unitTop + 18, shapes);
}

function withShare(chart: CrowdRows, size: Size, top: number, shapes: readonly Shape[]): Drawing {
  const { share } = chart;
  const labels = wrap(share.label, size.width - 60);
  const barTop = top + 16 + labels.length * 18;
  const end = percent(scaleLinear([0, 1], [0, 100])(share.value));
  return drawing(barTop + 38, [
    ...shapes,
    line('hair', 0, top, '100%', top),
    mark(share.mark, [
      ...lines('', 0, top + 26, labels),
      text('numeral end', '100%', top + 26, share.written),
      rect('wash', 0, barTop, '100%', 14),
      rect('mass', 0, barTop, end, 14),
    ]),
    line('rule', 0, barTop - 3, 0, barTop + 17),
    text('small', 0, barTop + 32, '0'),
    text('small end', '100%', barTop + 32, share.whole),
  ]);
}
