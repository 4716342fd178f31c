import { draftForm, isEmpty, noDraft, type Draft } from '../../tools/compose/draft.ts';
import { KeptStore, type Keeping } from '../tools/kept-store.ts';
import { setText } from '../browser/dom.ts';
import type { ComposeUiTexts } from './compose-ui-texts.ts';

/** Where the draft is kept: nowhere but on the page, until its reader chooses another place. */
export class KeepingChoice {
  readonly #store = new KeptStore('help:compose', draftForm);
  readonly #root: HTMLElement;
  readonly #texts: ComposeUiTexts;
  readonly #wipe: HTMLButtonElement | null;
  #draft = noDraft;

  /**
   * @param root Holds the choice.
   * @param wiped Called when everything was deleted.
   */
  constructor(root: HTMLElement, texts: ComposeUiTexts, wiped: () => void) {
    this.#root = root;
    this.#texts = texts;
    this.#wipe = root.querySelector<HTMLButtonElement>('[data-part=wipe]');
    for (const radio of this.#radios)
      radio.addEventListener('change', () => this.#keep(radio.value as Keeping));
    this.#wipe?.addEventListener('click', () => this.#onWipe(wiped));
    this.#showPlace();
  }

  /** What was kept before; nothing where nothing was. */
  get kept(): Draft {
    return this.#store.get();
  }

  /** Whether something would be lost with the page. */
  get isUnsaved(): boolean {
    return !isEmpty(this.#draft) && !(this.#store.keeping !== 'page' && this.#store.isKept);
  }

  set(draft: Draft): void {
    this.#draft = draft;
    this.#askAgain(false);
    if (!this.#store.set(draft)) this.#say(this.#texts.keepFailed);
  }

  #keep(place: Keeping): void {
    if (this.#store.keep(place)) return this.#say('');
    this.#store.keep('page');
    this.#showPlace();
    this.#say(this.#texts.keepFailed);
  }

  /** One tap is a slip; what is deleted is nowhere any more. */
  #onWipe(wiped: () => void): void {
    if (this.#wipe?.dataset['asked'] === undefined) return this.#askAgain(true);
    this.#store.wipe();
    this.#draft = noDraft;
    this.#showPlace();
    wiped();
    this.#say(this.#texts.wiped);
  }

  #askAgain(asks: boolean): void {
    if (!this.#wipe) return;
    setText(this.#wipe, asks ? this.#texts.wipeAgain : this.#texts.wipe);
    if (asks) this.#wipe.dataset['asked'] = '';
    else delete this.#wipe.dataset['asked'];
    this.#say(asks ? this.#texts.wipeAgain : '');
  }

  #showPlace(): void {
    for (const radio of this.#radios) radio.checked = radio.value === this.#store.keeping;
  }

  #say(text: string): void {
    const said = this.#root.querySelector<HTMLElement>('[role=status]');
    if (said) setText(said, text);
  }

  get #radios(): NodeListOf<HTMLInputElement> {
    return this.#root.querySelectorAll<HTMLInputElement>('[name=keep]');
  }
}
