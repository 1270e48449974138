import type { Edition } from './model.ts';
import { report } from './report.ts';

/** More editions than this are not listed on every page: an archive of a century must not weigh on each of them. */
const mostInSwitch = 5;

/** Whether there is more than one edition, and so anything to switch, compare or follow over the years. */
export const hasYears = (): boolean => report().editions.length > 1;

/** The editions a page offers beside its own, its own among them, newest first; none while there is only one. */
export const editionsBeside = ({ id }: Edition): readonly Edition[] =>
  hasYears() ? nearest(report().editions, id) : [];

/** Of many editions, given oldest first, the newest and those before and after one; of few, all. Newest first. */
export function nearest<Year extends { readonly id: string }>(
  editions: readonly Year[],
  id: string,
): readonly Year[] {
  if (editions.length <= mostInSwitch) return editions.toReversed();
  const place = editions.findIndex((edition) => edition.id === id);
  const near = new Set([editions.at(-1), ...[1, 0, -1].map((step) => editions[place + step])]);
  return editions.toReversed().filter((edition) => near.has(edition));
}
