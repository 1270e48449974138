/**
 * What the search control says. `{n}`, `{q}` stand for a number and the question; `|` parts singular and plural
 * where a language has both. What is said before anything was fetched, or because nothing came, stands in every
 * page; the rest comes with the quick index.
 */
const firstKeys = ['loading', 'recent', 'clear', 'failed', 'failed-help', 'retry', 'reload'] as const;
const answerKeys = [
  'terms',
  'figures',
  'topics',
  'paragraphs',
  'related',
  'term-count',
  'figure-count',
  'paragraph-count',
  'related-count',
  'other-count',
  'join',
  'none',
  'none-help',
  'unsupported-help',
  'incomplete',
  'filter',
  'everywhere',
  'edition',
  'every-edition',
  'share',
  'page',
] as const;

type FirstKey = (typeof firstKeys)[number];
type AnswerKey = (typeof answerKeys)[number];
export type WordKey = FirstKey | AnswerKey;
export type FirstWords = Readonly<Record<FirstKey, string>>;
export type AnswerWords = Readonly<Record<AnswerKey, string>>;

/** What the server writes into the markup itself. */
export interface FormWords {
  readonly label: string;
  readonly placeholder: string;
  readonly submit: string;
  readonly close: string;
}

export type SearchWords = FirstWords & FormWords;

/** A way on where nothing is found: a page and its name. */
export interface Way {
  readonly words: string;
  readonly path: string;
}

const attribute = (key: WordKey): `data-say-${WordKey}` => `data-say-${key}`;

/** The attributes of `<search-panel>` that carry the first words into the browser. */
export const sayAttributes = (words: FirstWords): Readonly<Record<string, string>> =>
  Object.fromEntries(firstKeys.map((key) => [attribute(key), words[key]]));

/** Lets an element say more: the words that came with the quick index. Only the first call does anything. */
export function teach(element: Element, words: AnswerWords): void {
  if (element.hasAttribute(attribute('terms'))) return;
  for (const key of answerKeys) element.setAttribute(attribute(key), words[key]);
}

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
