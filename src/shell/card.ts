/**
 * Opens the card of a figure or a term beside the link that leads to its entry. Without this script, or when
 * the card cannot be had, the link is followed: nothing is lost.
 */
import type { CardData, CardFile } from '#publish/card-data.ts';
import lookOfCards from '#styles/card.css?url';

const files = new Map<string, Promise<CardFile>>();

/** Where the card of a link lies: the page names the folder, the link's own language the file. */
function cardOf(source: Element): { readonly url: string; readonly id: string } {
  const kind = source.matches('.term') ? 'terms' : 'figures';
  const language = source.closest<HTMLElement>('[lang]')?.lang.split('-')[0];
  const id = source.getAttribute('data-figure') ?? new URL((source as HTMLAnchorElement).href).hash.slice(1);
  return { url: `${document.documentElement.dataset['cards']}${language}/${kind}.json`, id };
}

function load(url: string): Promise<CardFile> {
  const known = files.get(url);
  if (known) return known;
  const loading = fetch(url).then((response) => {
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    return response.json() as Promise<CardFile>;
  });
  loading.catch(() => files.delete(url));
  files.set(url, loading);
  return loading;
}

let dressed: Promise<void> | undefined;

/** Fetches the look of cards with the first of them, so that no page carries it before. */
function dress(): Promise<void> {
  dressed ??= new Promise((resolve, reject) => {
    const link = make('link');
    link.rel = 'stylesheet';
    link.href = lookOfCards;
    link.onload = () => resolve();
    link.onerror = () => {
      dressed = undefined;
      link.remove();
      reject(new Error(lookOfCards));
    };
    document.head.append(link);
  });
  return dressed;
}

let card: HTMLElement | undefined;

/** Opens the card for a link to the ledger or the glossary, or for a mark with `data-figure`. Rejects where it cannot. */
export async function openCard(source: Element): Promise<void> {
  const { url, id } = cardOf(source);
  const [{ cards, close }] = await Promise.all([load(url), dress()]);
  const data = cards[id];
  if (!data) throw new Error(`There is no card for ${id}.`);
  card?.remove();
  card = build(data, close);
  // Beside its source in the document, so that reading order and focus order agree.
  (source.closest('p, figure, li, table, dl') ?? document.body).after(card);
  card.addEventListener('toggle', (event) => {
    const isOpen = (event as ToggleEvent).newState === 'open';
    source.setAttribute('aria-expanded', String(isOpen));
    if (!isOpen && document.activeElement === document.body)
      (source as HTMLElement).focus({ preventScroll: true });
  });
  // The source anchors the card where the browser knows anchors; elsewhere it is a sheet at the foot.
  (card.showPopover as (options?: { source: Element }) => void)({ source });
  card.focus({ preventScroll: true });
}

function build(data: CardData, close: string): HTMLElement {
  const element = make('div', 'card quiet');
  element.popover = 'auto';
  element.tabIndex = -1;
  element.setAttribute('role', 'dialog');
  element.setAttribute('aria-label', data.title);
  element.append(make('p', 'card-title', data.title));
  if (data.numeral) {
    const number = make('p', 'card-number');
    number.append(data.before, make('span', 'numeral', data.numeral), data.after);
    element.append(number);
  }
  const list = make('dl');
  for (const { head, text, lang } of data.rows) {
    const row = make('div');
    const description = make('dd', '', text);
    if (lang) description.lang = lang;
    if (head) row.append(make('dt', '', head), description);
    else {
      element.append(make('p', '', text));
      continue;
    }
    list.append(row);
  }
  const links = make('p', 'row');
  for (const { words, path } of data.links) {
    const link = make('a', 'reach', words);
    link.href = path;
    links.append(link);
  }
  const button = make('button', 'reach', close);
  button.type = 'button';
  button.addEventListener('click', () => element.hidePopover());
  links.append(button);
  element.append(list, links);
  links.addEventListener('click', (event) => {
    if ((event.target as Element).closest('a')) element.hidePopover();
  });
  return element;
}

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className = '',
  text = '',
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.textContent = text;
  return element;
}
