/** `<rate-calculator>`: multiplies the rate in `data-rate` by the number in its field and writes the product. */
class RateCalculator extends HTMLElement {
  #stop: AbortController | undefined;

  connectedCallback(): void {
    this.#stop = new AbortController();
    this.addEventListener('input', () => this.#write(), { signal: this.#stop.signal });
    this.#write();
  }

  disconnectedCallback(): void {
    this.#stop?.abort();
  }

  #write(): void {
    const field = this.querySelector('input');
    const output = this.querySelector('output');
    if (!field || !output) return;
    const { rate, template = '', grouping } = this.dataset;
    const product = Number(rate) * field.valueAsNumber;
    const digits = product.toLocaleString('en', { useGrouping: grouping !== undefined });
    output.value = field.validity.valid && product > 0 ? template.replace('#', digits) : '–';
  }
}

/** Makes the calculators of the page work. */
export function defineCalculator(): void {
  customElements.define('rate-calculator', RateCalculator);
}
