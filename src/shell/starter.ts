/**
 * The only script a page runs before the reader asks for something. It finishes what HTML began:
 * remembers the theme, lets the language link keep the paragraph, and fetches the rest on demand.
 */
import { themeKey } from './theme.ts';

const root = document.documentElement;

const chosen = root.dataset['theme'];
const radios = document.querySelectorAll<HTMLInputElement>('[name=theme]');
for (const radio of radios) {
  if (chosen) radio.checked = radio.value === chosen;
  radio.addEventListener('change', () => {
    const theme = radio.value === 'auto' ? '' : radio.value;
    root.dataset['theme'] = theme;
    try {
      localStorage.setItem(themeKey, theme);
    } catch {
      // Storage refused: the choice holds for this page.
    }
  });
}

/** The paragraph nearest to the top of the window, if the page has any. */
function nearestParagraph(): string | undefined {
  const targets = [...document.querySelectorAll<HTMLElement>('[data-paragraph]')];
  const below = targets.find((element) => element.getBoundingClientRect().bottom > 80);
  return scrollY < 80 ? undefined : below?.dataset['paragraph'];
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-tongue]'))
  link.addEventListener('click', () => {
    const id = nearestParagraph() ?? location.hash.slice(1);
    if (id) link.hash = id;
    if (location.search) link.search = location.search;
  });

/** Moves the focus to the paragraph an address names, so that keyboard and screen reader go on from there (B6). */
function focusTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target?.closest('main')) return;
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
}
addEventListener('hashchange', focusTarget);
if (location.hash) focusTarget();

/** Follows a plain click on a figure or a term with its card; any other click is the browser's. */
addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a.figure, a.term');
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  if (!('popover' in HTMLElement.prototype)) return;
  event.preventDefault();
  import('./card.ts').then(({ openCard }) => openCard(link)).catch(() => location.assign(link.href));
});
addEventListener('keydown', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a.figure, a.term');
  if (!link || event.key !== ' ') return;
  event.preventDefault();
  link.click();
});

/** Fetches what makes charts readable mark by mark, when one is pointed at or tapped, or the Tab key sets out for it. */
function explore(event: Partial<KeyboardEvent>): void {
  const isMeant = event.key === 'Tab' || (event.target as Element).closest('.plate, .figure');
  if (!isMeant || !document.querySelector('.drawing')) return;
  exploring.abort();
  void import('#charts/explore.ts').then((charts) => charts.begin(event as Event));
}
const exploring = new AbortController();
addEventListener('pointerover', explore, exploring);
addEventListener('keydown', explore, exploring);
