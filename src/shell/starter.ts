/**
 * The only script a page runs before the reader asks for something. It finishes what HTML began:
 * remembers the theme, lets the language link keep the paragraph, and fetches the rest on demand.
 */
import { themeKey } from './theme.ts';

const { dataset } = document.documentElement;
const find = <Found extends HTMLElement>(selector: string) => document.querySelector<Found>(selector);

const chosen = dataset['theme'] && find<HTMLInputElement>(`[name=theme][value=${dataset['theme']}]`);
if (chosen) chosen.checked = true;
addEventListener('change', ({ target }) => {
  const { name, value } = target as HTMLInputElement;
  if (name !== 'theme') return;
  dataset['theme'] = value;
  try {
    localStorage.setItem(themeKey, value);
  } catch {
    // Storage refused: the choice holds for this page.
  }
});

/** Gives a link to the same page elsewhere the paragraph nearest to the top of the window, or the one asked for. */
function keepPlace(link: HTMLAnchorElement): void {
  const seen = [...document.querySelectorAll<HTMLElement>('[data-paragraph]')].find(
    (element) => element.getBoundingClientRect().bottom > 80,
  );
  link.hash = (scrollY > 80 && seen?.dataset['paragraph']) || location.hash;
  if (location.search) link.search = location.search;
}

/** Moves the focus to the paragraph an address names, so that keyboard and screen reader go on from there (B6). */
function focusTarget(): void {
  // Our ids are plain letters: nothing is to be decoded, and a stray % cannot stop the script.
  const target = document.getElementById(location.hash.slice(1));
  if (!target?.closest('main')) return;
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
}
addEventListener('hashchange', focusTarget);
focusTarget();

const searchLink = find<HTMLAnchorElement>('[data-search]');
const loadSearch = () => import('#search/client/dialog.ts');

/** Does what a link promises without leaving the page; where that fails, the link is followed. */
function instead(event: Event, link: HTMLAnchorElement): void {
  event.preventDefault();
  const opened =
    link === searchLink
      ? loadSearch().then((dialog) => dialog.openSearch(link))
      : import('./card.ts').then((card) => card.openCard(link));
  opened.catch(() => location.assign(link.href));
}

const canOpenCard = 'popover' in HTMLElement.prototype;
const hasCard = (element: Element): boolean => element.matches('a.figure, a.term');
const canOpenSearch = find('dialog.search') !== null;

addEventListener('click', (event) => {
  const link = (event.target as Element).closest('a');
  if (!link) return;
  if ('tongue' in link.dataset) keepPlace(link);
  if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  if (link === searchLink ? canOpenSearch : canOpenCard && hasCard(link)) instead(event, link);
});

addEventListener('keydown', (event) => {
  const { key, target } = event;
  if (key === ' ' && hasCard(target as Element)) {
    event.preventDefault();
    (target as HTMLElement).click();
  }
  if (searchLink && canOpenSearch && (event.ctrlKey || event.metaKey) && key.toLowerCase() === 'k')
    instead(event, searchLink);
});

// Loading begins when the reader reaches for something: for search at its link …
if (canOpenSearch)
  for (const reaching of ['pointerenter', 'focus']) searchLink?.addEventListener(reaching, loadSearch);

/** … and for charts at a drawing or a figure, or when the Tab key sets out for one. */
function explore(event: Partial<KeyboardEvent>): void {
  const isMeant = event.key === 'Tab' || (event.target as Element).closest('.plate, .figure');
  if (!isMeant || !find('.drawing')) return;
  exploring.abort();
  void import('#charts/explore.ts').then((charts) => charts.begin(event as Event));
}
const exploring = new AbortController();
addEventListener('pointerover', explore, exploring);
addEventListener('keydown', explore, exploring);

if (location.search.includes('q=') && !find('main search-panel')) void import('#search/client/marks.ts');
