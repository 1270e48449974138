/**
 * What the search control says. The server writes each as `data-say-<key>` on `<search-panel>`; `{n}`, `{q}`
 * stand for a number and the question; `|` parts singular and plural where a language has both.
 */
export const wordKeys = [
  'loading',
  'terms',
  'figures',
  'topics',
  'paragraphs',
  'related',
  'recent',
  'term-count',
  'figure-count',
  'paragraph-count',
  'related-count',
  'other-count',
  'join',
  'none',
  'none-help',
  'failed',
  'failed-help',
  'unsupported-help',
  'incomplete',
  'retry',
  'reload',
  'clear',
  'filter',
  'everywhere',
  'edition',
  'every-edition',
  'share',
  'page',
] as const;

export type WordKey = (typeof wordKeys)[number];
export type PanelWords = Readonly<Record<WordKey, string>>;

/** What the server writes into the markup itself. */
export interface FormWords {
  readonly label: string;
  readonly placeholder: string;
  readonly submit: string;
  readonly close: string;
}

export type SearchWords = PanelWords & FormWords;

/** A way on where nothing is found: a page and its name. */
export interface Way {
  readonly words: string;
  readonly path: string;
}

const attribute = (key: WordKey): `data-say-${WordKey}` => `data-say-${key}`;

/** The attributes that carry the words into the browser; none for what has nothing to say. */
export const sayAttributes = (words: PanelWords): Readonly<Record<string, string>> =>
  Object.fromEntries(wordKeys.filter((key) => words[key]).map((key) => [attribute(key), words[key]]));

/** Reads one of them, its number and question filled in. */
export function say(
  element: Element,
  key: WordKey,
  { n, q }: { readonly n?: number; readonly q?: string } = {},
): string {
  const forms = (element.getAttribute(attribute(key)) ?? '').split('|');
  const form = n === 1 ? forms[0] : forms.at(-1);
  return (form ?? '').replace('{n}', () => String(n)).replace('{q}', () => q ?? '');
}
