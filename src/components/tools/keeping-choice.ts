import type { Keeping } from './kept-store.ts';

/** Where something is kept, as its reader chooses it: Keeping.astro. */
export class KeepingChoice {
  readonly #root: HTMLElement;
  readonly #keep: (place: Keeping) => void;

  /**
   * @param root Holds the choice.
   * @param keep Gets each place that is chosen.
   */
  constructor(root: HTMLElement, keep: (place: Keeping) => void) {
    this.#root = root;
    this.#keep = keep;
    for (const radio of this.#radios)
      radio.addEventListener('change', () => keep(radio.value as Keeping));
  }

  /** Shows where something is kept; what was chosen before this was there to hear of it is done. */
  begin(kept: Keeping): void {
    const chosen = [...this.#radios].find(({ checked }) => checked)?.value ?? 'page';
    this.show(kept);
    if (chosen !== 'page' && chosen !== kept) this.#keep(chosen as Keeping);
  }

  show(place: Keeping): void {
    for (const radio of this.#radios) radio.checked = radio.value === place;
  }

  get #radios(): NodeListOf<HTMLInputElement> {
    return this.#root.querySelectorAll<HTMLInputElement>('[name=keep]');
  }
}
