/** Filters and orders the rows of the ledger. Light DOM, no dependency: the table is complete without it. */

/** What is compared: case, width and digit grouping aside. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/(\d),(?=\d)/g, '$1');

interface Row {
  readonly element: HTMLTableRowElement;
  readonly home: Element;
  readonly text: string;
  readonly label: string;
  readonly value: number;
}

class LedgerControls extends HTMLElement {
  private stop: AbortController | undefined;
  private rows: readonly Row[] = [];

  connectedCallback(): void {
    this.stop = new AbortController();
    const { signal } = this.stop;
    this.rows = [...document.querySelectorAll<HTMLTableRowElement>('.ledger tr[id]')].map((element) => ({
      element,
      home: element.parentElement!,
      text: plain(element.innerText),
      label: element.querySelector('[scope=row]')?.textContent ?? '',
      value: Number(element.dataset['value']),
    }));
    this.addEventListener('input', () => this.update(), { signal });
    this.querySelector('button')?.addEventListener('click', () => this.clear(), { signal });
    delete this.dataset['waiting'];
  }

  disconnectedCallback(): void {
    this.stop?.abort();
  }

  private read(name: string): string {
    return this.querySelector<HTMLInputElement | HTMLSelectElement>(`[name=${name}]`)?.value ?? '';
  }

  private clear(): void {
    for (const control of this.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select'))
      control.value = control instanceof HTMLSelectElement ? (control.options[0]?.value ?? '') : '';
    this.update();
    this.querySelector('input')?.focus();
  }

  private update(): void {
    const words = plain(this.read('filter')).split(/\s+/).filter(Boolean);
    const only = this.read('only');
    const order = this.read('order');
    let shown = 0;
    for (const { element, text } of this.rows) {
      const fits = words.every((word) => text.includes(word)) && (only === 'all' || only in element.dataset);
      element.hidden = !fits;
      if (fits) shown += 1;
    }
    this.arrange(order);
    const status = this.querySelector('[role=status]');
    const pattern =
      shown === 0 ? this.dataset['none'] : shown === 1 ? this.dataset['one'] : this.dataset['other'];
    if (status) status.textContent = pattern?.replace('{count}', String(shown)) ?? '';
  }

  /** In the report's order rows stand in their sections; otherwise in one run without section heads. */
  private arrange(order: string): void {
    const { lang } = document.documentElement;
    const groups = document.querySelectorAll<HTMLElement>('.ledger-group');
    const byOrder: Record<string, (a: Row, b: Row) => number> = {
      label: (a, b) => a.label.localeCompare(b.label, lang),
      value: (a, b) => b.value - a.value,
    };
    const compare = byOrder[order];
    const first = this.rows[0]?.home;
    const sorted = compare ? [...this.rows].sort(compare) : this.rows;
    for (const { element, home } of sorted) (compare ? first : home)?.append(element);
    for (const group of groups)
      group.hidden = compare !== undefined || !group.parentElement?.querySelector('tr[id]:not([hidden])');
  }
}

customElements.define('ledger-controls', LedgerControls);
