import { categories } from './lighthouse.ts';
import type { Measured } from './measured.ts';

const missed = (isMissed: boolean, sentence: string): readonly string[] => (isMissed ? [sentence] : []);

/** A sentence for every goal that a run did not reach. */
export function missedGoals({ pages, beside, next, load }: Measured): readonly string[] {
  return [
    ...missed(load.requestsPerSecond < 5000, 'fewer than 5,000 requests a second'),
    ...missed(load.p99 > 50, 'p99 above 50 ms'),
    ...missed(load.errors > 0, 'errors under load'),
    ...pages.flatMap(({ name, paint: { shift, longTasks, longestFrame }, lighthouse }) => [
      ...missed(shift > 0.001, `${name} shifts`),
      ...missed(longTasks > 0, `${name} has long tasks: ${longTasks}`),
      ...missed(longestFrame > 0, `${name} has a frame of ${Math.round(longestFrame)} ms`),
      ...missed(
        categories.some((category) => lighthouse[category] < 100),
        `${name} has less than 100 from Lighthouse`,
      ),
    ]),
    ...beside.flatMap(({ name, ours, bare }) =>
      missed(
        ours.largestPaint > bare.largestPaint * 1.05,
        `${name} is painted more than 5 % later than the bare page`,
      ),
    ),
    ...next.flatMap(({ name, ours }) =>
      missed(ours.painted > 160, `${name}: the next page takes ${Math.round(ours.painted)} ms`),
    ),
  ];
}
