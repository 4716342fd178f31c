/** What an agent works on: the answer that is looked at, or the reply that is gathered. */
export type DeskPane = 'preview' | 'reply';

/**
 * The two panes: side by side where there is room, else one at a time. One of them is the one that
 * Enter copies, in either case.
 */
export class DeskPanes {
  readonly #desk: HTMLElement;
  readonly #buttons: readonly HTMLButtonElement[];

  /** @param root Holds a button for each pane, with its name as `value`. */
  constructor(desk: HTMLElement, root: HTMLElement) {
    this.#desk = desk;
    this.#buttons = [...root.querySelectorAll('button')];
    for (const one of this.#buttons)
      one.addEventListener('click', () => this.show(one.value === 'reply' ? 'reply' : 'preview'));
    this.show('preview');
  }

  get current(): DeskPane {
    return this.#desk.dataset['pane'] === 'reply' ? 'reply' : 'preview';
  }

  show(pane: DeskPane): void {
    this.#desk.dataset['pane'] = pane;
    for (const one of this.#buttons) one.setAttribute('aria-pressed', String(one.value === pane));
  }
}
