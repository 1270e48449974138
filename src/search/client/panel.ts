import { isLocale, locales } from '#i18n/locales.ts';
import { longestQuestion } from '../ladder/question.ts';
import { say } from '../words.ts';
import { make } from './elements.ts';
import { asFault, SearchFault } from './faults.ts';
import { sectionFilter } from './filter.ts';
import { isComposing, moveAmong } from './keys.ts';
import { countLine, failureLines, pageLine, recentLines } from './lines.ts';
import { forgetSearches, rememberSearch } from './recent.ts';
import { quickGroups, textGroup } from './results.ts';
import { type FoundIn, openSearcher, type Searcher } from './searcher.ts';

type State = 'idle' | 'loading' | 'done' | 'error';

/** A reader who types quickly is answered when they pause for so many milliseconds. */
const pause = 80;
/** The count is read out when it has stood still for so long. */
const announcing = 500;

/** One searcher for a page: the dialog and the search page share what they loaded. */
const searchers = new Map<string, Searcher>();

/**
 * `<search-panel>`: the field, the state of the search and its results, in the dialog and on the search page.
 * The server writes the form, the status line, the place for results and the ways on (`SearchPanel.astro`).
 */
export class SearchPanel extends HTMLElement {
  /** Whether an input method is at work: then neither Escape nor Enter is meant for the search. */
  isComposing = false;
  #bound: AbortController | undefined;
  #searcher: Searcher | undefined;
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #announcer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const address = this.dataset['index'] ?? '';
    const locale = this.dataset['locale'] ?? '';
    this.#searcher = searchers.get(address) ?? openSearcher(address, isLocale(locale) ? locale : locales[0]);
    searchers.set(address, this.#searcher);
    this.#bound = new AbortController();
    const { signal } = this.#bound;
    const { field } = this;
    field.addEventListener('focus', () => this.#searcher?.warm(), { signal });
    field.addEventListener(
      'input',
      (event) => {
        // An input method is still composing: the text is not yet what the reader means (A7).
        if (!this.isComposing && !(event as InputEvent).isComposing) this.#soon();
      },
      { signal },
    );
    field.addEventListener('compositionstart', () => (this.isComposing = true), { signal });
    field.addEventListener(
      'compositionend',
      () => {
        this.isComposing = false;
        this.#soon();
      },
      { signal },
    );
    this.addEventListener('keydown', (event) => this.#key(event), { signal });
    this.addEventListener('submit', (event) => this.#submit(event), { signal });
    this.addEventListener('click', (event) => this.#click(event), { signal });
    this.hidden = false;
    void this.search();
  }

  disconnectedCallback(): void {
    this.#bound?.abort();
    clearTimeout(this.#timer);
    clearTimeout(this.#announcer);
  }

  get field(): HTMLInputElement {
    return this.querySelector('input') as HTMLInputElement;
  }

  get #results(): HTMLElement {
    return this.querySelector('[data-search-state]') as HTMLElement;
  }

  get #links(): readonly HTMLAnchorElement[] {
    return [...this.#results.querySelectorAll('a')].filter((link) => link.checkVisibility?.() ?? true);
  }

  /** Starts loading, before anything is typed. */
  warm(): void {
    this.#searcher?.warm();
  }

  /** Answers what stands in the field: the small index at once, then the paragraphs of every language. */
  async search(): Promise<void> {
    clearTimeout(this.#timer);
    const text = this.field.value.slice(0, 4 * longestQuestion);
    const turn = ++this.#asked;
    this.dispatchEvent(new CustomEvent('search-asked', { detail: text }));
    const searcher = this.#searcher;
    if (!searcher || text.trim() === '') {
      this.#rest();
      return;
    }
    const isStale = (): boolean => turn !== this.#asked;
    let quick: readonly HTMLElement[] = [];
    const refreshQuick = async (): Promise<void> => {
      const { answer, index } = await searcher.quick(text);
      quick = quickGroups(this, answer, index);
    };
    this.#mark('loading');
    this.#status(say(this, 'loading'));
    const found: FoundIn[] = [];
    let lost = false;
    try {
      await refreshQuick();
      if (isStale()) return;
      this.#show(quick, 'loading', text);
      this.#status(say(this, 'loading'));
      for (const language of searcher.languages) {
        // The other language may fail by itself; the page's own may not.
        const isOwn = language === searcher.languages[0];
        const answer = await searcher.full(text, language).catch((error: unknown) => {
          if (isOwn) throw error;
          return undefined;
        });
        if (isStale()) return;
        if (isOwn) await refreshQuick().catch(() => undefined);
        if (answer) found.push(answer);
        else lost = true;
        this.#show([...quick, ...this.#textGroups(found, text)], 'loading', text);
      }
    } catch (error) {
      if (!isStale()) this.#fail(asFault(error), quick, text);
      return;
    }
    if (isStale()) return;
    // Nothing in one language and no answer from the other is not “nothing found”.
    if (lost && found.every(({ count }) => count === 0))
      this.#fail(new SearchFault('network', 'lost'), quick, text);
    else this.#finish(found, quick, text, lost);
  }

  #textGroups(found: readonly FoundIn[], text: string): readonly HTMLElement[] {
    const own = this.#searcher?.languages[0];
    return found
      .filter(({ paragraphs }) => paragraphs.length > 0)
      .map((answer) => textGroup(this, answer, answer.locale !== own, text.trim()));
  }

  #finish(found: readonly FoundIn[], quick: readonly HTMLElement[], text: string, lost: boolean): void {
    const groups = [...quick, ...this.#textGroups(found, text)];
    const isEmpty = groups.length === 0;
    const isIncomplete = lost || found.some((answer) => answer.isIncomplete);
    const chosen = this.querySelector<HTMLSelectElement>('[data-filter]')?.value ?? '';
    const filter = sectionFilter(this, this.#results, found, chosen);
    this.#show(
      [
        ...(filter ? [make('p', { class: 'quiet' }, `${say(this, 'filter')} `, filter)] : []),
        ...groups,
        ...(isIncomplete ? [make('p', { class: 'quiet' }, say(this, 'incomplete'))] : []),
        ...(isEmpty ? [make('p', {}, say(this, 'none-help'))] : pageLine(this, text)),
      ],
      'done',
      text,
    );
    this.toggleAttribute('data-empty', isEmpty);
    this.#status(isEmpty ? say(this, 'none', { q: text.trim() }) : countLine(this, this.#results, found));
  }

  #fail({ kind }: SearchFault, quick: readonly HTMLElement[], text: string): void {
    this.#show([...quick, ...failureLines(this, kind)], 'error', text);
    this.toggleAttribute('data-empty', true);
    this.#status(say(this, 'failed'));
  }

  #rest(): void {
    this.#show(recentLines(this), 'idle', '');
    this.toggleAttribute('data-empty', true);
    this.#status('');
  }

  #mark(state: State): void {
    this.#results.dataset['searchState'] = state;
    this.#results.setAttribute('aria-busy', String(state === 'loading'));
  }

  #show(content: readonly HTMLElement[], state: State, text: string): void {
    const kept = (document.activeElement as HTMLAnchorElement | null)?.href;
    const hadFocus = this.#results.contains(document.activeElement);
    this.#results.replaceChildren(...content);
    this.#results.dataset['searchQuery'] = text;
    this.#mark(state);
    // Results that come in later must not take the focus from the link a reader stands on.
    if (hadFocus) (this.#links.find(({ href }) => href === kept) ?? this.field).focus();
  }

  #status(words: string): void {
    clearTimeout(this.#announcer);
    const status = this.querySelector<HTMLElement>('[role="status"]');
    this.#announcer = setTimeout(
      () => {
        if (status) status.textContent = words;
      },
      this.#results.dataset['searchState'] === 'loading' ? announcing : 0,
    );
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.search(), pause);
  }

  #key(event: KeyboardEvent): void {
    if (isComposing(event)) {
      // Escape and Enter belong to the input method; the dialog must not hear them.
      if (event.key === 'Escape' || event.key === 'Enter') event.stopPropagation();
      if (event.key === 'Enter') event.preventDefault();
      return;
    }
    moveAmong(event, this.field, this.#links);
  }

  /** Enter in the dialog goes to the first result of what is typed; where that is not there yet, it asks at once. */
  #submit(event: SubmitEvent): void {
    event.preventDefault();
    const [first] = this.#links;
    const { searchState, searchQuery } = this.#results.dataset;
    // On the search page Enter asks; only in the dialog does it follow.
    const follows = this.closest('dialog') !== null;
    if (follows && first && searchState === 'done' && searchQuery === this.field.value) first.click();
    else void this.search();
  }

  #click(event: MouseEvent): void {
    const target = event.target as HTMLElement;
    const again = target.closest<HTMLElement>('[data-again]')?.dataset['again'];
    if (again !== undefined) {
      this.field.value = again;
      this.field.focus();
      void this.search();
    } else if (target.closest('[data-retry]')) void this.search();
    else if (target.closest('[data-forget]')) {
      forgetSearches();
      this.#rest();
      this.field.focus();
    } else if (target.closest('[data-result] a')) rememberSearch(this.field.value);
  }
}

if (!customElements.get('search-panel')) customElements.define('search-panel', SearchPanel);
