import { type Scope, searchParameters } from '../scope.ts';
import { say, type WordKey } from '../words.ts';
import { make } from './elements.ts';
import type { FaultKind } from './faults.ts';
import { recentSearches } from './recent.ts';
import type { FoundIn } from './searcher.ts';

/** The lines of a search panel that are no results. */

/** `术语1条，数字2个，段落3处`: what is shown, and how much there is in every language. */
export function countLine(panel: Element, shown: Element, [own, ...others]: readonly FoundIn[]): string {
  const counts: readonly (readonly [WordKey, number])[] = [
    ['term-count', shown.querySelectorAll('[data-result="term"]').length],
    ['figure-count', shown.querySelectorAll('[data-result="figure"]').length],
    [own?.tier === 'related' ? 'related-count' : 'paragraph-count', own?.count ?? 0],
    ['other-count', others.reduce((sum, { count }) => sum + count, 0)],
  ];
  const said = counts.filter(([, n]) => n > 0).map(([key, n]) => say(panel, key, { n }));
  return said.join(say(panel, 'join'));
}

/**
 * What went wrong and what the reader can do. A page that was opened before the site was published anew asks for
 * files that may be gone: only the search page, loaded afresh, then knows the new ones.
 */
export function failureLines(
  panel: Element,
  kind: FaultKind,
  text: string,
  scope: Scope,
): readonly HTMLElement[] {
  if (kind === 'unsupported') return [make('p', {}, say(panel, 'unsupported-help'))];
  const retry = make('button', { type: 'button', class: 'reach', 'data-retry': '' }, say(panel, 'retry'));
  const reload = make('a', { class: 'reach', href: pageAddress(panel, text, scope) }, say(panel, 'reload'));
  return [
    make('p', {}, say(panel, 'failed-help')),
    make('ul', { class: 'row' }, make('li', {}, retry), make('li', {}, reload)),
  ];
}

/** The search page with a question, as it can be shared. */
function pageAddress(panel: Element, text: string, scope: Scope): string {
  const page = panel.querySelector('form')?.action ?? '';
  return `${page}?${searchParameters(text.trim(), scope).toString()}`;
}

/** A link to the same search as a page: the dialog has no address of its own. */
export function pageLine(panel: Element, text: string, scope: Scope): readonly HTMLElement[] {
  if (!panel.closest('dialog')) return [];
  const link = make('a', { class: 'reach', href: pageAddress(panel, text, scope) }, say(panel, 'page'));
  return [make('p', {}, link)];
}

/** Earlier searches, each to be asked again, and a way to forget them. */
export function recentLines(panel: Element): readonly HTMLElement[] {
  const recent = recentSearches();
  if (recent.length === 0) return [];
  const button = (attributes: Readonly<Record<string, string>>, words: string): HTMLElement =>
    make('li', {}, make('button', { type: 'button', ...attributes }, words));
  const list = make(
    'ul',
    { class: 'row' },
    ...recent.map((text) => button({ class: 'reach', 'data-again': text }, text)),
    button({ class: 'reach quiet', 'data-forget': '' }, say(panel, 'clear')),
  );
  return [make('section', { class: 'search-group' }, make('h2', {}, say(panel, 'recent')), list)];
}
