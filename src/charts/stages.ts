import { max } from 'd3';
import { circle, drawing, line, lines, mark, percent, text } from './shapes.ts';
import type { Drawing, Length, MarkSource, Shape, Size } from './shapes.ts';
import { wrap } from './words.ts';

export interface StageRow {
  readonly name: string;
  /** What it is, in a word or two. */
  readonly what: string;
  /** The step it stands at, counted from 0. */
  readonly reached: number;
  readonly mark: MarkSource;
}

export interface StageRows {
  readonly kind: 'stages';
  readonly steps: readonly string[];
  /** What a dashed ring means. */
  readonly empty: string;
  readonly rows: readonly StageRow[];
}

function rings(steps: number, reached: number, at: (step: number) => { x: Length; y: number }): Shape[] {
  return Array.from({ length: steps }, (_, step) => {
    const { x, y } = at(step);
    if (step > reached) return circle('sought', x, y, 7);
    return circle('mass', x, y, step === reached ? 9 : 4);
  });
}

/** Where each subject stands on a way of equal steps; steps not reported stay empty rings. */
export function layoutStages(chart: StageRows, size: Size): Drawing {
  return size.name === 'wide' ? leftToRight(chart) : climbing(chart, size);
}

function climbing(chart: StageRows, size: Size): Drawing {
  const columns = chart.rows.map((_, index) =>
    percent(56 + (index * 31) / Math.max(1, chart.rows.length - 1)),
  );
  const pitch = 42;
  const heightAt = (step: number): number => 64 + (chart.steps.length - 1 - step) * pitch;
  const shapes: Shape[] = chart.steps.flatMap((step, index) => {
    const words = wrap(step, 128);
    const y = heightAt(index);
    const rule = y + pitch / 2;
    return [
      ...(index === 0 ? [] : [line('hair', 0, rule, '100%', rule)]),
      ...lines('', 0, words.length > 1 ? y - 4 : y + 5, words),
    ];
  });
  chart.rows.forEach((row, index) => {
    const x = columns[index] ?? 0;
    shapes.push(
      mark(row.mark, [
        text('strong middle', x, 14, row.name),
        ...lines('small middle', x, 30, wrap(row.what, 72, 12), 14),
        line('change', x, heightAt(0), x, heightAt(row.reached)),
        ...rings(chart.steps.length, row.reached, (step) => ({ x, y: heightAt(step) })),
      ]),
    );
  });
  const foot = heightAt(0) + 24;
  const words = wrap(chart.empty, size.width, 12);
  shapes.push(line('rule', 0, foot, '100%', foot), ...lines('small', 0, foot + 18, words, 16));
  return drawing(foot + 8 + words.length * 16, shapes);
}

function leftToRight(chart: StageRows): Drawing {
  const first = 36;
  const last = 93;
  const at = (step: number): Length => percent(first + (step * (last - first)) / (chart.steps.length - 1));
  const heads = chart.steps.map((step) => wrap(step, 76, 12));
  const head = (max(heads, (words) => words.length) ?? 1) * 15;
  const shapes: Shape[] = heads.flatMap((words, step) =>
    lines('small middle', at(step), head - (words.length - 1) * 15 - 2, words, 15),
  );
  chart.rows.forEach((row, index) => {
    const y = head + 38 + index * 58;
    shapes.push(
      line('hair', 0, y - 29, '100%', y - 29),
      mark(row.mark, [
        text('strong', 0, y - 2, row.name),
        text('small', 0, y + 16, row.what),
        line('change', at(0), y, at(row.reached), y),
        ...rings(chart.steps.length, row.reached, (step) => ({ x: at(step), y })),
      ]),
    );
  });
  const foot = head + 9 + chart.rows.length * 58;
  shapes.push(line('rule', 0, foot, '100%', foot), text('small', 0, foot + 20, chart.empty));
  return drawing(foot + 24, shapes);
}
