import type { QuickIndex } from '../quick-shape.ts';
import { everywhere, type Scope } from '../scope.ts';
import { say, type WordKey } from '../words.ts';
import { make } from './elements.ts';

type Choices = readonly (readonly [value: string, words: string])[];

/** The choice of a section and, where there are several, of an edition. It stays from question to question. */
export class ScopeFilter {
  readonly #panel: Element;
  readonly #place: HTMLElement;
  #chosen: Scope = everywhere;

  /** @param place where the choices go, hidden until they can be offered; its `change` event tells of a new choice */
  constructor(panel: Element, place: HTMLElement) {
    this.#panel = panel;
    this.#place = place;
  }

  get scope(): Scope {
    const chosen = (name: keyof Scope): string =>
      this.#place.querySelector<HTMLSelectElement>(`[data-filter="${name}"]`)?.value ?? '';
    return this.#place.hidden ? this.#chosen : { edition: chosen('edition'), section: chosen('section') };
  }

  /** Chooses; what the index does not know is everything. */
  choose(scope: Scope): void {
    this.#chosen = scope;
    for (const select of this.#place.querySelectorAll<HTMLSelectElement>('[data-filter]')) {
      select.value = scope[select.dataset['filter'] as keyof Scope];
      if (select.selectedIndex < 0) select.selectedIndex = 0;
    }
  }

  /** Offers what the index knows. Only the first call does anything. */
  offer({ editions, sections }: QuickIndex): void {
    if (!this.#place.hidden) return;
    this.#place.replaceChildren(
      `${say(this.#panel, 'filter')} `,
      ...(editions.length > 1 ? [this.#select('edition', 'edition', 'every-edition', editions)] : []),
      this.#select('section', 'filter', 'everywhere', sections),
    );
    this.#place.hidden = false;
    this.choose(this.#chosen);
  }

  #select(name: keyof Scope, label: WordKey, all: WordKey, choices: Choices): HTMLSelectElement {
    const options = [['', say(this.#panel, all)] as const, ...choices].map(([value, words]) =>
      make('option', { value }, words),
    );
    return make(
      'select',
      { class: 'reach', 'data-filter': name, 'aria-label': say(this.#panel, label) },
      ...options,
    );
  }
}
