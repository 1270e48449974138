import { say } from '../words.ts';
import { make } from './elements.ts';
import type { FoundIn } from './searcher.ts';

/**
 * A choice of the sections in which something was found, if there are several. It hides the other paragraphs.
 * @param results holds the paragraphs
 * @param chosen the section chosen before, kept where it still has something
 */
export function sectionFilter(
  panel: Element,
  results: Element,
  found: readonly FoundIn[],
  chosen: string,
): HTMLSelectElement | undefined {
  const places = new Map<string, string>();
  for (const { section, place } of found[0]?.paragraphs ?? [])
    places.set(section, place.split(' › ')[0] ?? place);
  if (places.size < 2) return undefined;
  const select = make('select', { 'data-filter': '', 'aria-label': say(panel, 'filter') });
  for (const [section, title] of [['', say(panel, 'everywhere')] as const, ...places])
    select.append(make('option', { value: section }, title));
  select.value = places.has(chosen) ? chosen : '';
  const apply = (): void => {
    for (const item of results.querySelectorAll<HTMLElement>('[data-section]'))
      item.hidden = select.value !== '' && item.dataset['section'] !== select.value;
  };
  select.addEventListener('change', apply);
  queueMicrotask(apply);
  return select;
}
