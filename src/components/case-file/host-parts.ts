/** The parts of an element that its page was built with, by their `data-part`. */
export class HostParts {
  readonly #host: HTMLElement;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** @throws Where the page has no such part, which is a mistake of ours. */
  part(name: string): HTMLElement {
    return this.#found(`[data-part="${name}"]`);
  }

  button(name: string): HTMLButtonElement {
    return this.#found<HTMLButtonElement>(`[data-part="${name}"]`);
  }

  /** A field of Field.astro. */
  field(name: string): HTMLInputElement {
    return this.#found<HTMLInputElement>(`#help-field-${name}`);
  }

  /** The value that is chosen of one of several; empty where none is. */
  chosen(name: string): string {
    return this.#host.querySelector<HTMLInputElement>(`[name="${name}"]:checked`)?.value ?? '';
  }

  choose(name: string, value: string): void {
    this.#found<HTMLInputElement>(`[name="${name}"][value="${value}"]`).checked = true;
  }

  /** Calls back with the value when another one of several is chosen. */
  onChoice(name: string, act: (value: string) => void): void {
    for (const input of this.#host.querySelectorAll<HTMLInputElement>(`[name="${name}"]`))
      input.addEventListener('change', () => act(input.value));
  }

  all(selector: string): readonly HTMLElement[] {
    return [...this.#host.querySelectorAll<HTMLElement>(selector)];
  }

  #found<Element extends HTMLElement = HTMLElement>(selector: string): Element {
    const found = this.#host.querySelector<Element>(selector);
    if (!found) throw new Error(`${selector} is missing`);
    return found;
  }
}
