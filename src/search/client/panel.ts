import { isLocale, locales } from '#i18n/locales.ts';
import { isSame, type Scope } from '../scope.ts';
import { say, teach } from '../words.ts';
import { AnswerView } from './answer-view.ts';
import { make } from './elements.ts';
import { asFault, SearchFault } from './faults.ts';
import { ScopeFilter } from './filter.ts';
import { isComposing, moveAmong } from './keys.ts';
import { countLine, failureLines, pageLine, recentLines } from './lines.ts';
import { forgetSearches, rememberSearch } from './recent.ts';
import { quickGroups, textGroup } from './results.ts';
import { type FoundIn, openSearcher, type Searcher } from './searcher.ts';
import { linkStyles } from './styles.ts';

/** A reader who types quickly is answered when they pause for so many milliseconds. */
const pause = 80;

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
  #searcher!: Searcher;
  #filter!: ScopeFilter;
  #view!: AnswerView;
  #asked = 0;
  /** What the answer that is shown was limited to; undefined where it is not whole. */
  #answered: Scope | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    linkStyles();
    const address = this.dataset['index'] ?? '';
    const locale = this.dataset['locale'] ?? '';
    this.#searcher = searchers.get(address) ?? openSearcher(address, isLocale(locale) ? locale : locales[0]);
    searchers.set(address, this.#searcher);
    const { field } = this;
    this.#view = new AnswerView(this, field);
    // Every page carries the dialog, and few readers choose: the server does not write this line.
    const filters = make('p', { class: 'quiet', hidden: '' });
    this.#view.results.before(filters);
    this.#filter = new ScopeFilter(this, filters);
    this.#bound = new AbortController();
    const { signal } = this.#bound;
    filters.addEventListener('change', () => void this.search(), { signal });
    field.addEventListener('focus', () => this.#searcher.warm(), { signal });
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
    this.#view.hush();
  }

  get field(): HTMLInputElement {
    return this.querySelector('input') as HTMLInputElement;
  }

  /** What the search is limited to. */
  get scope(): Scope {
    return this.#filter.scope;
  }

  /** Asks a question as if the reader had typed it and chosen its scope. */
  ask(text: string, scope: Scope): void {
    this.field.value = text;
    this.#filter.choose(scope);
    void this.search();
  }

  /** Starts loading, before anything is typed. */
  warm(): void {
    this.#searcher.warm();
  }

  /** Answers what stands in the field: the small index at once, then the paragraphs of every language. */
  async search(): Promise<void> {
    clearTimeout(this.#timer);
    const text = this.field.value;
    // A question that was answered in full, and stands there, is not asked again.
    if (this.#view.isAnswerTo(text) && this.#answered && isSame(this.#answered, this.scope)) return;
    const turn = ++this.#asked;
    const isStale = (): boolean => turn !== this.#asked;
    this.#answered = undefined;
    this.dispatchEvent(new Event('search-asked'));
    const searcher = this.#searcher;
    if (text.trim() === '') {
      this.#rest();
      return;
    }
    this.#view.mark('loading');
    this.#view.announce(say(this, 'loading'));
    let quick: readonly HTMLElement[] = [];
    const found: FoundIn[] = [];
    let lost = false;
    try {
      const index = await searcher.index();
      if (isStale()) return;
      teach(this, index.words);
      this.#filter.offer(index);
      const { scope } = this;
      const refreshQuick = async (): Promise<void> => {
        quick = quickGroups(this, await searcher.quick(text, scope), index);
      };
      await refreshQuick();
      if (isStale()) return;
      this.#view.show(quick, 'loading', text);
      this.#view.announce(say(this, 'loading'));
      for (const language of searcher.languages) {
        // The other language may fail by itself; the page's own may not.
        const isOwn = language === searcher.languages[0];
        const answer = await searcher.full(text, scope, language).catch((error: unknown) => {
          if (isOwn) throw error;
          return undefined;
        });
        if (isStale()) return;
        if (isOwn) await refreshQuick().catch(() => undefined);
        if (isStale()) return;
        if (answer) found.push(answer);
        else lost = true;
        this.#view.show([...quick, ...this.#textGroups(found, text)], 'loading', text);
      }
    } catch (error) {
      if (!isStale()) this.#fail(asFault(error), quick, text);
      return;
    }
    // Nothing in one language and no answer from the other is not “nothing found”.
    if (lost && found.every(({ count }) => count === 0))
      this.#fail(new SearchFault('network', 'lost'), quick, text);
    else this.#finish(found, quick, text, lost);
  }

  #textGroups(found: readonly FoundIn[], text: string): readonly HTMLElement[] {
    const [own] = this.#searcher.languages;
    return found
      .filter(({ paragraphs }) => paragraphs.length > 0)
      .map((answer) => textGroup(this, answer, answer.locale !== own, text.trim()));
  }

  #finish(found: readonly FoundIn[], quick: readonly HTMLElement[], text: string, lost: boolean): void {
    const groups = [...quick, ...this.#textGroups(found, text)];
    const isEmpty = groups.length === 0;
    const isIncomplete = lost || found.some((answer) => answer.isIncomplete);
    this.#view.show(
      [
        ...groups,
        ...(isIncomplete ? [make('p', { class: 'quiet' }, say(this, 'incomplete'))] : []),
        ...(isEmpty ? [make('p', {}, say(this, 'none-help'))] : pageLine(this, text, this.scope)),
      ],
      'done',
      text,
    );
    if (!isIncomplete) this.#answered = this.scope;
    this.toggleAttribute('data-empty', isEmpty);
    this.#view.announce(
      isEmpty ? say(this, 'none', { q: text.trim() }) : countLine(this, this.#view.results, found),
    );
  }

  #fail({ kind }: SearchFault, quick: readonly HTMLElement[], text: string): void {
    this.#view.show([...quick, ...failureLines(this, kind, text, this.scope)], 'error', text);
    this.toggleAttribute('data-empty', true);
    this.#view.announce(say(this, 'failed'));
  }

  #rest(): void {
    this.#view.show(recentLines(this), 'idle', '');
    this.toggleAttribute('data-empty', true);
    this.#view.announce('');
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
    moveAmong(event, this.field, this.#view.links);
  }

  /** Enter in the dialog goes to the first result of what is typed; where that is not there yet, it asks at once. */
  #submit(event: SubmitEvent): void {
    event.preventDefault();
    const [first] = this.#view.links;
    // On the search page Enter asks; only in the dialog does it follow.
    const follows = this.closest('dialog') !== null;
    if (follows && first && this.#view.isAnswerTo(this.field.value)) first.click();
    else void this.search();
  }

  #click(event: MouseEvent): void {
    const target = event.target as HTMLElement;
    const again = target.closest<HTMLElement>('[data-again]')?.dataset['again'];
    if (again !== undefined) {
      this.field.focus();
      this.ask(again, this.scope);
    } else if (target.closest('[data-retry]')) void this.search();
    else if (target.closest('[data-forget]')) {
      forgetSearches();
      this.#rest();
      this.field.focus();
    } else if (target.closest('[data-result] a')) rememberSearch(this.field.value);
  }
}

if (!customElements.get('search-panel')) customElements.define('search-panel', SearchPanel);
