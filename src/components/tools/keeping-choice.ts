import { setText } from '../browser/dom.ts';
import type { Keeping } from './kept-store.ts';
import { TwiceButton } from './twice-button.ts';

/** What the parts of Keeping.astro do. */
interface KeepingActs {
  keep(place: Keeping): void;
  /** Called when the reader has said twice that all shall be deleted. */
  wipe(): void;
}

/** Asks where something is kept, and deletes it: Keeping.astro. */
export class KeepingChoice {
  readonly #root: HTMLElement;
  readonly #wipe: TwiceButton | undefined;

  /** @param root Holds the choice. */
  constructor(root: HTMLElement, wipe: { first: string; again: string }, acts: KeepingActs) {
    this.#root = root;
    for (const radio of this.#radios)
      radio.addEventListener('change', () => acts.keep(radio.value as Keeping));
    const button = root.querySelector<HTMLButtonElement>('[data-part=wipe]');
    if (button) this.#wipe = new TwiceButton(button, wipe, () => acts.wipe());
  }

  /** What the reader has chosen, also before this was there to hear of it. */
  get chosen(): Keeping {
    return ([...this.#radios].find(({ checked }) => checked)?.value ?? 'page') as Keeping;
  }

  show(place: Keeping): void {
    for (const radio of this.#radios) radio.checked = radio.value === place;
  }

  /** Whoever goes on writing does not want to delete. */
  reset(): void {
    this.#wipe?.reset();
  }

  say(text: string): void {
    const said = this.#root.querySelector<HTMLElement>('[role=status]');
    if (said) setText(said, text);
  }

  get #radios(): NodeListOf<HTMLInputElement> {
    return this.#root.querySelectorAll<HTMLInputElement>('[name=keep]');
  }
}
