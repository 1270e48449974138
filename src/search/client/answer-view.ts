import { make } from './elements.ts';

/** `idle` before a question, `loading`, `done` once it is answered in every language, `error` where it was not. */
export type State = 'idle' | 'loading' | 'done' | 'error';

/** The count is read out when it has stood still for so many milliseconds. */
const announcing = 500;

/** What a panel shows of an answer: its results, the state they are in, and a line that is read out politely. */
export class AnswerView {
  readonly #results: HTMLElement;
  readonly #line: HTMLElement;
  /** Where the focus goes when what had it is gone. */
  readonly #field: HTMLElement;
  #announcer: ReturnType<typeof setTimeout> | undefined;

  constructor(panel: Element, field: HTMLElement) {
    this.#results = panel.querySelector<HTMLElement>('[data-search-state]') ?? make('div');
    this.#line = panel.querySelector<HTMLElement>('[role="status"]') ?? make('p');
    this.#field = field;
  }

  get results(): Element {
    return this.#results;
  }

  /** The results a reader can walk through. */
  get links(): readonly HTMLAnchorElement[] {
    return [...this.#results.querySelectorAll('a')].filter((link) => link.checkVisibility?.() ?? true);
  }

  /** Whether the question is answered by what stands there. */
  isAnswerTo(text: string): boolean {
    const { searchState, searchQuery } = this.#results.dataset;
    return searchState === 'done' && searchQuery === text;
  }

  /** Says in which state the results are that stand there. */
  mark(state: State): void {
    this.#results.dataset['searchState'] = state;
    this.#results.setAttribute('aria-busy', String(state === 'loading'));
  }

  /** @param text the question the content answers, as it was typed */
  show(content: readonly HTMLElement[], state: State, text: string): void {
    const kept = (document.activeElement as HTMLAnchorElement | null)?.href;
    const hadFocus = this.#results.contains(document.activeElement);
    this.#results.replaceChildren(...content);
    this.#results.dataset['searchQuery'] = text;
    this.mark(state);
    // Results that come in later must not take the focus from the link a reader stands on.
    if (hadFocus) (this.links.find(({ href }) => href === kept) ?? this.#field).focus();
  }

  /** Says something politely; while results still come in, only when it has stood still. */
  announce(words: string): void {
    this.hush();
    const say = (): void => void (this.#line.textContent = words);
    if (this.#results.dataset['searchState'] === 'loading') this.#announcer = setTimeout(say, announcing);
    else say();
  }

  /** Leaves unsaid what was about to be said. */
  hush(): void {
    clearTimeout(this.#announcer);
  }
}
