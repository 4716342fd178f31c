import { setText } from '../browser/dom.ts';

/** A button that deletes something: one tap is a slip, so it asks for another. */
export class TwiceButton {
  readonly #button: HTMLButtonElement;
  readonly #texts: { readonly first: string; readonly again: string };
  #isAsked = false;

  constructor(
    button: HTMLButtonElement,
    texts: { readonly first: string; readonly again: string },
    act: () => void,
  ) {
    this.#button = button;
    this.#texts = texts;
    this.reset();
    button.addEventListener('click', () => {
      if (!this.#isAsked) return this.#show(true);
      this.reset();
      act();
    });
    button.addEventListener('blur', () => this.reset());
  }

  reset(): void {
    this.#show(false);
  }

  #show(isAsked: boolean): void {
    this.#isAsked = isAsked;
    setText(this.#button, isAsked ? this.#texts.again : this.#texts.first);
  }
}
