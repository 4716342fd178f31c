import type { DeskAnswer } from '../../desk/desk-page.ts';
import { button, element, fill, fillWith } from '../browser/dom.ts';
import { inItsLanguage } from '../browser/in-its-language.ts';
import type { ReplyForm } from '../reply/copy-reply.ts';
import { chosenSteps, stepChoice } from '../reply/step-choice.ts';
import type { DeskTexts } from './desk-texts.ts';
import { keyButton } from './key-button.ts';

/** What can be done with the answer that is looked at. */
export interface DeskActions {
  copy(form: ReplyForm): void;
  copyLink(): void;
  add(): void;
  pin(): void;
  /** The steps that are chosen have changed. */
  choose(): void;
}

/** How an answer is shown. */
export interface ShownAnswer {
  pinned: boolean;
  /** Ids of steps that are chosen for it already. */
  chosen: readonly string[];
  /** What the customer has sent of it. */
  theirs: HTMLElement | undefined;
}

/** One answer, looked at: what it says, the steps to choose from, and what can be copied. */
export class DeskPreview {
  readonly #root: HTMLElement;
  readonly #texts: DeskTexts;
  readonly #actions: DeskActions;
  #answer: DeskAnswer | undefined;
  #reply: HTMLElement | undefined;
  #theirs: HTMLElement | undefined;

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

  /** The button that copies what is shown. */
  get main(): Element | null {
    return this.#root.querySelector('.help-button-main');
  }

  chooseNone(): void {
    for (const box of this.#root.querySelectorAll('input')) box.checked = false;
  }

  show(answer: DeskAnswer, { pinned, chosen, theirs }: ShownAnswer): void {
    if (this.#answer?.number === answer.number) {
      this.#showPinned(pinned);
      return this.#showTheirs(theirs);
    }
    this.#answer = answer;
    this.#reply = element('pre');
    this.#reply.tabIndex = 0;
    this.#reply.setAttribute('aria-label', this.#texts.preview);
    this.#theirs = element('div');
    const steps = stepChoice(answer.steps, this.#texts.steps, this.#actions.choose);
    for (const box of steps?.querySelectorAll('input') ?? [])
      box.checked = chosen.includes(box.value);
    const body = element('div');
    body.className = 'help-desk-body';
    body.append(
      ...this.#head(answer),
      this.#theirs,
      ...(steps ? [steps] : []),
      this.#reply,
      this.#others(pinned),
    );
    fillWith(this.#root, body, this.#buttons());
    this.#showTheirs(theirs);
  }

  /** Shows the reply as it would be copied now. */
  showReply(text: string): void {
    if (this.#reply) this.#reply.textContent = text;
  }

  empty(text: string, ...ways: HTMLElement[]): void {
    this.#answer = undefined;
    this.#reply = undefined;
    const body = element('div');
    body.className = 'help-desk-body';
    body.append(element('p', text), ...ways);
    fillWith(this.#root, body);
  }

  #showTheirs(theirs: HTMLElement | undefined): void {
    fillWith(this.#theirs, ...(theirs ? [theirs] : []));
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
    return [inItsLanguage(element('h2', title)), meta, inItsLanguage(element('p', summary))];
  }

  /** In sight whatever is scrolled above them. */
  #buttons(): HTMLElement {
    const { copy, add } = this.#actions;
    const { copyReply, add: addIt, keyEnter } = this.#texts;
    const row = element('div');
    row.className = 'help-desk-buttons help-desk-actions';
    row.append(
      keyButton(
        copyReply,
        { shown: keyEnter, keys: 'Enter' },
        () => copy('rich'),
        'help-button-main',
      ),
      keyButton(addIt, { shown: `Ctrl ${keyEnter}`, keys: 'Control+Enter' }, add),
    );
    return row;
  }

  #others(pinned: boolean): HTMLElement {
    const { copy, copyLink, pin } = this.#actions;
    const { copyLink: link, keyEnter } = this.#texts;
    const row = element('div');
    row.className = 'help-desk-buttons';
    row.append(
      keyButton(link, { shown: `Shift ${keyEnter}`, keys: 'Shift+Enter' }, copyLink),
      button(this.#texts.copyMarkdown, () => copy('markdown')),
      button(this.#texts.copyPlain, () => copy('plain')),
      button(pinned ? this.#texts.unpin : this.#texts.pin, pin, 'help-desk-pin'),
    );
    return row;
  }
}
