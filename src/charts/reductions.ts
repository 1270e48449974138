import { scaleLinear } from 'd3';
import { sampleOf, type Precision } from './ends.ts';
import { drawing, line, lines, mark, percent, rect, text } from './shapes.ts';
import type { Drawing, MarkSource, Shape, Size } from './shapes.ts';
import { widthOf, wrap } from './words.ts';

export interface ReductionRow {
  readonly label: string;
  /** The cut as the report states it: 11% lighter. */
  readonly written: string;
  /** Per cent of the base that is cut. */
  readonly cut: number;
  readonly mark: MarkSource;
}

/** A number with a unit of its own: beside the bars, never one of them. */
export interface Apart {
  readonly written: string;
  readonly label: string;
  readonly precision: Precision;
  readonly mark: MarkSource;
}

export interface ReductionRows {
  readonly kind: 'reductions';
  /** What the whole bar, 100, stands for. */
  readonly base: string;
  readonly rows: readonly ReductionRow[];
  readonly apart?: Apart | undefined;
}

const scale = scaleLinear([0, 100], [0, 100]);

/** What is left of a base of 100: a bar inside its base, both from zero. */
export function layoutReductions(chart: ReductionRows, size: Size): Drawing {
  const shapes: Shape[] = [text('small', 0, 10, '0'), text('small end', '100%', 10, chart.base)];
  let y = 22;
  for (const row of chart.rows) {
    const labels = wrap(row.label, size.width - widthOf(row.written, 18) - 16);
    const top = y + 9 + labels.length * 18;
    shapes.push(
      mark(row.mark, [
        ...lines('', 0, y + 19, labels),
        text('numeral end', '100%', y + 19, row.written),
        rect('wash', 0, top, '100%', 16),
        rect('mass', 0, top, percent(scale(100 - row.cut)), 16),
      ]),
      line('rule', 0, top, 0, top + 16),
      line('rule', '100%', top - 3, '100%', top + 19),
    );
    y = top + 16 + 12;
  }
  if (chart.apart !== undefined) {
    const labels = wrap(chart.apart.label, size.width - 36);
    y += 12;
    shapes.push(
      line('hair', 0, y, '100%', y),
      mark(chart.apart.mark, [
        text('numeral medium', 0, y + 44, chart.apart.written),
        ...sampleOf(chart.apart.precision, 0, y + 62),
        ...lines('', chart.apart.precision === 'exact' ? 0 : 38, y + 70, labels),
      ]),
    );
    y += 70 + labels.length * 18;
  }
  return drawing(y - 12, shapes);
}
