import type { DeskAnswer } from '../../desk/desk-page.ts';
import { button, element, fill, fillWith } from '../browser/dom.ts';
import type { ReplyForm } from '../reply/copy-reply.ts';
import { chosenSteps, stepChoice } from '../reply/step-choice.ts';
import type { DeskTexts } from './desk-texts.ts';

/** What can be done with the answer that is looked at. */
export interface DeskActions {
  copy(form: ReplyForm): void;
  copyLink(): void;
  add(): void;
  pin(): void;
  /** The steps that are chosen have changed. */
  choose(): void;
}

/** One answer, looked at: what it says, the steps to choose from, and what can be copied. */
export class DeskPreview {
  readonly #root: HTMLElement;
  readonly #texts: DeskTexts;
  readonly #actions: DeskActions;
  #answer: DeskAnswer | undefined;
  #reply: HTMLElement | undefined;

  constructor(root: HTMLElement, texts: DeskTexts, actions: DeskActions) {
    this.#root = root;
    this.#texts = texts;
    this.#actions = actions;
  }

  get answer(): DeskAnswer | undefined {
    return this.#answer;
  }

  /** Ids of the steps that are chosen, in their order. */
  get chosen(): string[] {
    return chosenSteps(this.#root);
  }

  chooseNone(): void {
    for (const box of this.#root.querySelectorAll('input')) box.checked = false;
  }

  show(answer: DeskAnswer, pinned: boolean): void {
    if (this.#answer?.number === answer.number) return this.#showPinned(pinned);
    this.#answer = answer;
    this.#reply = element('pre');
    this.#reply.tabIndex = 0;
    this.#reply.setAttribute('aria-label', this.#texts.preview);
    const steps = stepChoice(answer.steps, this.#texts.steps, this.#actions.choose);
    fillWith(
      this.#root,
      ...this.#head(answer),
      this.#buttons(pinned),
      ...(steps ? [steps] : []),
      this.#reply,
    );
  }

  /** Shows the reply as it would be copied now. */
  showReply(text: string): void {
    if (this.#reply) this.#reply.textContent = text;
  }

  empty(text: string, ...ways: HTMLElement[]): void {
    this.#answer = undefined;
    this.#reply = undefined;
    fillWith(this.#root, element('p', text), ...ways);
  }

  #showPinned(pinned: boolean): void {
    const pin = this.#root.querySelector('.help-desk-pin');
    if (pin) pin.textContent = pinned ? this.#texts.unpin : this.#texts.pin;
  }

  #head({ number, version, title, topic, summary, address }: DeskAnswer): HTMLElement[] {
    const texts = this.#texts;
    const meta = element('p');
    meta.className = 'help-desk-meta';
    const link = element('a', texts.open);
    link.href = address;
    const parts = [topic, fill(texts.number, { number }), fill(texts.version, { version })];
    meta.append(...parts.filter(Boolean).map((part) => element('span', part)), link);
    return [element('h2', title), meta, element('p', summary)];
  }

  #buttons(pinned: boolean): HTMLElement {
    const { copy, copyLink, add, pin } = this.#actions;
    const row = element('div');
    row.className = 'help-desk-buttons';
    row.append(
      button(this.#texts.copyReply, () => copy('rich'), 'help-button-main'),
      button(this.#texts.copyMarkdown, () => copy('markdown')),
      button(this.#texts.copyPlain, () => copy('plain')),
      button(this.#texts.copyLink, copyLink),
      button(this.#texts.add, add),
      button(pinned ? this.#texts.unpin : this.#texts.pin, pin, 'help-desk-pin'),
    );
    return row;
  }
}
