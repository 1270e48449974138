import type { QuickIndex, SectionRow } from '../quick-shape.ts';
import { everywhere, type Scope } from '../scope.ts';
import { say, type WordKey } from '../words.ts';
import { make } from './elements.ts';

type Choices = readonly (readonly [value: string, words: string])[];

/** The choice of a section and, where there are several, of an edition. It stays from question to question. */
export class ScopeFilter {
  readonly #panel: Element;
  readonly #place: HTMLElement;
  #chosen: Scope = everywhere;
  #sections: readonly SectionRow[] = [];

  /** @param place where the choices go, hidden until they can be offered; its `change` event tells of a new choice */
  constructor(panel: Element, place: HTMLElement) {
    this.#panel = panel;
    this.#place = place;
  }

  get scope(): Scope {
    const chosen = (name: keyof Scope): string => this.#find(name)?.value ?? '';
    return this.#place.hidden ? this.#chosen : { edition: chosen('edition'), section: chosen('section') };
  }

  /** Chooses; what the index does not know is everything. */
  choose(scope: Scope): void {
    this.#chosen = scope;
    pick(this.#find('edition'), scope.edition);
    this.#offerSections(scope.section);
  }

  /** Offers what the index knows. Only the first call does anything. */
  offer({ editions, sections }: QuickIndex): void {
    if (!this.#place.hidden) return;
    this.#sections = sections;
    const edition = this.#select('edition', 'edition', this.#options('every-edition', editions));
    // Before the event is heard at the place: a question must not be limited to what is offered no more.
    edition.addEventListener('change', () => this.#offerSections(this.#find('section')?.value ?? ''));
    this.#place.replaceChildren(
      `${say(this.#panel, 'filter')} `,
      ...(editions.length > 1 ? [edition] : []),
      this.#select('section', 'filter', []),
    );
    this.#place.hidden = false;
    this.choose(this.#chosen);
  }

  /** The sections that the chosen edition has. */
  #offerSections(chosen: string): void {
    const edition = this.#find('edition')?.value ?? '';
    const offered = this.#sections.flatMap(([slug, title, ...editions]) =>
      edition === '' || editions.length === 0 || editions.includes(edition) ? [[slug, title] as const] : [],
    );
    const section = this.#find('section');
    section?.replaceChildren(...this.#options('everywhere', offered));
    pick(section, chosen);
  }

  #find(name: keyof Scope): HTMLSelectElement | null {
    return this.#place.querySelector(`[data-filter="${name}"]`);
  }

  #options(all: WordKey, choices: Choices): readonly HTMLOptionElement[] {
    return [['', say(this.#panel, all)] as const, ...choices].map(([value, words]) =>
      make('option', { value }, words),
    );
  }

  #select(name: keyof Scope, label: WordKey, options: readonly HTMLOptionElement[]): HTMLSelectElement {
    return make(
      'select',
      { class: 'reach', 'data-filter': name, 'aria-label': say(this.#panel, label) },
      ...options,
    );
  }
}

/** Picks an option; the first where there is no such. */
function pick(select: HTMLSelectElement | null, value: string): void {
  if (!select) return;
  select.value = value;
  if (select.selectedIndex < 0) select.selectedIndex = 0;
}
