import { frame, path, rect, type Length, type Shape } from './shapes.ts';

/** How sure a number is. The end of its bar says so, and the words beside it say it again. */
export type Precision = 'exact' | 'over' | 'at-least' | 'nearly' | 'about' | 'target';

/** How far, in pixels, an end runs past the value. */
export const reach: Readonly<Record<Precision, number>> = {
  exact: 0,
  over: 16,
  'at-least': 18,
  nearly: 0,
  about: 8,
  target: 0,
};

function hatch(from: number, height: number): Shape {
  return path('hatch', `M${from} ${height}l4-${height}m1 ${height}l4-${height}m1 ${height}l4-${height}`);
}

/**
 * The end of a bar of `height` px whose value lies at (`x`, `y`): exact is the bar's own square end; over
 * runs on as two open lines; at least has a cap before them; nearly and about are hatched, up to the value
 * or across it; a target is all dashes and has no end of its own.
 */
export function endOf(
  precision: Precision,
  x: Length,
  y: number,
  height: number,
  tone: 'mass' | 'sun',
): Shape[] {
  const foot = height - 1;
  const open = tone === 'sun' ? 'unclosed odd' : 'unclosed';
  switch (precision) {
    case 'over':
      return [frame(x, y, [path(open, `M0 1h16M0 ${foot}h16`)])];
    case 'at-least':
      return [frame(x, y, [path(open, `M5 1h13M5 ${foot}h13M5-2v${height + 4}`)])];
    case 'nearly':
      return [frame(x, y, [hatch(-15, height)])];
    case 'about':
      return [frame(x, y, [rect(tone, 0, 0, 8, height), hatch(-7, height)])];
    case 'exact':
    case 'target':
      return [];
  }
}

/** A short bar with its end, for a number that has no length of its own in the drawing. */
export function sampleOf(precision: Precision, x: Length, y: number): Shape[] {
  if (precision === 'exact') return [];
  if (precision === 'target') return [frame(x, y, [rect('sought', 0.75, 0.75, 20, 8)])];
  return [frame(x, y, [rect('mass', 0, 0, 20, 9), ...endOf(precision, 20, 0, 9, 'mass')])];
}
