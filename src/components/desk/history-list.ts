import { button, element, fillWith } from '../browser/dom.ts';
import { requestCopy } from '../copy/copy-request.ts';
import { DeskHistory } from './desk-history.ts';
import type { DeskTexts } from './desk-texts.ts';

/** Shows the replies that were copied last, to be copied again. */
export class HistoryList {
  readonly #history = new DeskHistory();
  readonly #list: HTMLElement | null;
  readonly #texts: DeskTexts;

  /** @param desk Holds `history`, `history-switch`, `history-clear`. */
  constructor(desk: HTMLElement, texts: DeskTexts, say: (text: string) => void) {
    this.#texts = texts;
    this.#list = desk.querySelector('[data-part=history]');
    const turn = desk.querySelector<HTMLInputElement>('[data-part=history-switch]');
    if (turn) turn.checked = this.#history.isOn;
    turn?.addEventListener('change', () => {
      this.#history.isOn = turn.checked;
      this.#show();
    });
    desk.querySelector('[data-part=history-clear]')?.addEventListener('click', () => {
      this.#history.clear();
      this.#show();
      say(texts.cleared);
    });
    this.#show();
  }

  add(reply: string): void {
    this.#history.add(reply);
    this.#show();
  }

  #show(): void {
    const { replies } = this.#history;
    const items = replies.map((reply) => {
      const item = element('li');
      const copy = (): void => requestCopy({ plain: reply, said: this.#texts.copiedPlain });
      // The greeting is the same in most of them.
      item.append(button(reply.split(/\n+/).slice(1).join(' ').slice(0, 60) || reply, copy));
      return item;
    });
    const none = element('li', this.#texts.historyEmpty);
    fillWith(this.#list, ...(items.length > 0 ? items : [none]));
  }
}
