import { max, range, scaleLinear } from 'd3';
import { circle, drawing, frame, line, mark, percent, text } from './shapes.ts';
import type { Drawing, Length, MarkSource, Shape, Size } from './shapes.ts';

export interface Moment {
  readonly value: number;
  readonly written: string;
  readonly mark: MarkSource;
}

export interface DumbbellRows {
  readonly kind: 'dumbbells';
  /** The words over the ring and the disc of the first row. */
  readonly before: string;
  readonly after: string;
  readonly rows: readonly { readonly label: string; readonly before: Moment; readonly after: Moment }[];
}

/** Before (ring) and after (disc) on one scale from zero, with a graduation for each single thing. */
export function layoutDumbbells(chart: DumbbellRows, size: Size): Drawing {
  const labels = size.name === 'wide' ? 28 : 0;
  const greatest = max(chart.rows, (row) => Math.max(row.before.value, row.after.value)) ?? 0;
  const end = Math.ceil(greatest / 10) * 10;
  const scale = scaleLinear([0, end], [0, 94]);
  const at = (value: number): Length => percent(scale(value));
  const words: Shape[] = [];
  const pairs: Shape[] = [];
  let y = size.name === 'wide' ? 34 : 8;
  chart.rows.forEach((row, index) => {
    words.push(text('', 0, y + 6, row.label));
    if (size.name === 'narrow') y += index === 0 ? 44 : 30;
    const { before, after } = row;
    // The words stand outside the pair, on the side where the number is: the two marks may be close.
    const falling = after.value < before.value;
    const outward = falling ? 14 : -14;
    pairs.push(
      line('change', at(after.value), y, at(before.value), y),
      mark(before.mark, [
        circle('ring', at(before.value), y, 7),
        text(falling ? 'strong' : 'strong end', at(before.value), y + 5, before.written, { dx: outward }),
      ]),
      mark(after.mark, [
        circle('mass', at(after.value), y, 8),
        text(falling ? 'strong end' : 'strong', at(after.value), y + 5, after.written, { dx: -outward }),
      ]),
    );
    if (index === 0)
      pairs.push(
        text(falling ? 'small' : 'small end', at(before.value), y - 15, chart.before, { dx: -outward / 2 }),
        text(falling ? 'small end' : 'small', at(after.value), y - 15, chart.after, { dx: outward / 2 }),
      );
    y += size.name === 'wide' ? 48 : 34;
  });
  const foot = y - (size.name === 'wide' ? 14 : 8);
  const tenth = range(0, end + 1, 10).map((value) => [
    line('rule', at(value), foot, at(value), foot + 8),
    text(value === 0 ? 'small' : 'small middle', at(value), foot + 22, String(value)),
  ]);
  const axis = [
    ...range(1, end).map((value) => line('hair', at(value), foot, at(value), foot + 4)),
    ...tenth.flat(),
    line('rule', 0, foot, at(end), foot),
  ];
  const inner = [...axis, ...pairs];
  return drawing(foot + 26, [
    ...words,
    ...(labels === 0 ? inner : [frame(percent(labels), 0, inner, percent(100 - labels))]),
  ]);
}
