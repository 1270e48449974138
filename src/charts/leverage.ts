import { path as pen } from 'd3';
import { scaleOf } from './bars.ts';
import { numeralFor } from './numerals.ts';
import { endOf, type Precision } from './ends.ts';
import { drawing, line, lines, mark, percent, rect, round, text } from './shapes.ts';
import type { Drawing, MarkSource, Shape, Size } from './shapes.ts';
import { wrap } from './words.ts';

export interface Sum {
  readonly written: string;
  readonly label: string;
  readonly value: number;
  readonly precision: Precision;
  readonly mark: MarkSource;
}

export interface LeverageRows {
  readonly kind: 'leverage';
  readonly from: Sum;
  readonly to: Sum;
  /** How the two hang together, in the words of the source. */
  readonly tie: string;
  /** A number that is no part of the flow and is not drawn. */
  readonly apart: { readonly words: string; readonly note: string; readonly mark: MarkSource };
}

/** Two lengths on one scale and the pale spread between them. */
export function layoutLeverage(chart: LeverageRows, size: Size): Drawing {
  const { from, to, apart } = chart;
  const scale = scaleOf([from, to], size.width);
  const barHeight = 24;
  const spread = 64;
  const fromEnd = scale(from.value);
  const toEnd = scale(to.value);
  const fromLabels = wrap(from.label, size.width);
  const fromTop = 40 + fromLabels.length * 18;
  const toTop = fromTop + barHeight + spread;
  const toText = toTop + barHeight + 38;
  const toLabels = wrap(to.label, size.width);
  const apartTop = toText + 18 + toLabels.length * 18;
  const apartWords = wrap(apart.words, size.width);
  const notes = wrap(apart.note, size.width, 12);
  const noteTop = apartTop + 26 + apartWords.length * 18;
  const numeral = numeralFor([{ words: from.written }, { words: to.written }], size.width, 'numeral medium');
  const shapes: Shape[] = [
    mark(from.mark, [
      text(numeral.role, 0, 28, from.written),
      ...lines('', 0, 52, fromLabels),
      rect('mass', 0, fromTop, percent(fromEnd), barHeight),
    ]),
    {
      tag: 'stretch',
      role: 'wash',
      y: fromTop + barHeight,
      height: spread,
      d: flow(round(fromEnd), round(toEnd)),
    },
    text('small', 12, toTop - 10, chart.tie),
    mark(to.mark, [
      rect('mass', 0, toTop, percent(toEnd), barHeight),
      ...endOf(to.precision, percent(toEnd), toTop, barHeight, 'mass'),
      text(numeral.role, 0, toText, to.written),
      ...lines('', 0, toText + 22, toLabels),
    ]),
    line('apart', 0, apartTop, '100%', apartTop),
    mark(apart.mark, [...lines('', 0, apartTop + 26, apartWords), ...lines('small', 0, noteTop, notes, 16)]),
  ];
  return drawing(noteTop + notes.length * 16 - 8, shapes);
}

function flow(from: number, to: number): string {
  const curve = pen();
  curve.moveTo(0, 0);
  curve.lineTo(from, 0);
  curve.bezierCurveTo(from, 36, to, 24, to, 60);
  curve.lineTo(0, 60);
  curve.closePath();
  return curve.toString();
}
