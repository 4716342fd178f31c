/** Links to pages, of which those are shown that can be read without a network. */
export class ReadableList {
  readonly #part: HTMLElement;

  constructor(part: HTMLElement) {
    this.#part = part;
  }

  /** The paths of all pages that it could show. */
  get pages(): string[] {
    return this.#links().map(({ pathname }) => pathname);
  }

  /** @param readable Paths of pages that are kept. */
  show(readable: readonly string[]): void {
    for (const link of this.#links()) {
      const item = link.closest('li');
      if (item) item.hidden = !readable.includes(link.pathname);
    }
    for (const section of this.#part.querySelectorAll('section'))
      section.hidden = !section.querySelector('li:not([hidden])');
    // Until it is known, its room is held; where there is nothing, there is none.
    if (readable.length === 0) this.#part.dataset.empty = '';
    else delete this.#part.dataset.empty;
    this.#part.hidden = readable.length === 0;
  }

  #links(): HTMLAnchorElement[] {
    return [...this.#part.querySelectorAll('a')];
  }
}
