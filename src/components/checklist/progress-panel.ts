import { element, setText } from '../browser/dom.ts';
import type { SharingTexts } from './checklist-texts.ts';

/** Under a list whose progress was copied: what was copied, and room for what happened instead. */
export class ProgressPanel {
  readonly #what = element('textarea');
  readonly #text = element('pre');

  constructor(list: HTMLElement, { whatLabel, whatHint }: SharingTexts) {
    const panel = element('div');
    panel.className = 'help-progress';
    const label = element('label');
    this.#what.className = 'help-field';
    this.#what.rows = 2;
    this.#what.maxLength = 500;
    label.append(whatLabel, this.#what);
    this.#text.tabIndex = 0;
    panel.append(label, element('p', whatHint), this.#text);
    list.append(panel);
  }

  /** What the reader wrote; it goes into the message and nowhere else. */
  get what(): string {
    return this.#what.value;
  }

  onInput(act: () => void): void {
    this.#what.oninput = act;
  }

  show(text: string): void {
    setText(this.#text, text);
  }
}
