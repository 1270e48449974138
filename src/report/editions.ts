import type { Edition } from './model.ts';
import { latestEdition, report } from './report.ts';

/** More editions than this are not listed on every page: an archive of a century must not weigh on each of them. */
const mostInSwitch = 5;

/** Whether there is more than one edition, and so anything to switch, compare or follow over the years. */
export const hasYears = (): boolean => report().editions.length > 1;

/** The editions a page offers beside its own, its own among them, newest first; none while there is only one. */
export function editionsBeside(edition: Edition): readonly Edition[] {
  const { editions } = report();
  if (!hasYears()) return [];
  if (editions.length <= mostInSwitch) return editions.toReversed();
  const place = editions.findIndex(({ id }) => id === edition.id);
  const near = new Set([latestEdition(), ...[1, 0, -1].map((step) => editions[place + step])]);
  return editions.toReversed().filter((candidate) => near.has(candidate));
}
