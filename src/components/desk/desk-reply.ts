import type { DeskAnswer } from '../../desk/desk-page.ts';
import type { ReplyPart } from '../../desk/reply.ts';
import { button, element, fill, fillWith } from '../browser/dom.ts';
import type { ReplyForm } from '../reply/copy-reply.ts';
import type { DeskTexts } from './desk-texts.ts';

/** What the merged reply asks of the desk. */
export interface DeskReplyActions {
  copy(form: ReplyForm): void;
  /** The text of the reply as it would be copied now. */
  textOf(parts: readonly ReplyPart[]): string;
  say(text: string): void;
  /** The last answer is gone, and with it what had the focus. */
  leave(): void;
}

/** Several answers that become one reply, in the order in which they were added or moved. */
export class DeskReply {
  readonly #root: HTMLElement;
  readonly #list: HTMLElement;
  readonly #texts: DeskTexts;
  readonly #actions: DeskReplyActions;
  #parts: { answer: DeskAnswer; chosen: readonly string[] }[] = [];

  /**
   * @param root Holds parts, `reply-count`, `reply-text`, `reply-buttons`, `clear` and
   *   `reply-main`; hidden while empty.
   */
  constructor(root: HTMLElement, texts: DeskTexts, actions: DeskReplyActions) {
    this.#root = root;
    this.#texts = texts;
    this.#actions = actions;
    this.#list = root.querySelector('[data-part=parts]') ?? root;
    const copy = (text: string, form: ReplyForm, kind = ''): HTMLElement =>
      button(text, () => actions.copy(form), kind);
    root
      .querySelector('[data-part=reply-main]')
      ?.append(copy(texts.copyMerged, 'rich', 'help-button-main'));
    root
      .querySelector('[data-part=reply-buttons]')
      ?.prepend(copy(texts.copyMergedMarkdown, 'markdown'), copy(texts.copyMergedPlain, 'plain'));
    root.querySelector('[data-part=clear]')?.addEventListener('click', () => {
      this.clear();
      actions.say(texts.cleared);
      actions.leave();
    });
  }

  get parts(): readonly ReplyPart[] {
    return this.#parts;
  }

  /** Adds an answer at the end; one that is there already gets its chosen steps anew. */
  add(answer: DeskAnswer, chosen: readonly string[]): void {
    const place = this.#parts.findIndex((part) => part.answer.number === answer.number);
    if (place < 0) this.#parts.push({ answer, chosen });
    else this.#parts[place] = { answer, chosen };
    this.#show();
  }

  clear(): void {
    this.#parts = [];
    this.#show();
  }

  /** Shows the reply as it would be copied now. */
  showText(): void {
    const text = this.#root.querySelector('[data-part=reply-text]');
    if (text) text.textContent = this.#parts.length > 0 ? this.#actions.textOf(this.#parts) : '';
  }

  #show(): void {
    const count = this.#parts.length;
    this.#root.hidden = count === 0;
    fillWith(
      this.#root.querySelector('[data-part=reply-count]'),
      fill(this.#texts.mergedCount, { count }),
    );
    fillWith(this.#list, ...this.#parts.map((part, place) => this.#item(part, place)));
    this.showText();
  }

  #item({ answer: { title } }: ReplyPart, place: number): HTMLElement {
    const item = element('li');
    const named = (text: string, act: () => void): HTMLElement => {
      const made = button(text, act);
      made.setAttribute('aria-label', `${text}：${title}`);
      return made;
    };
    const earlier = named(this.#texts.earlier, () => this.#move(place));
    // The first one has it too: who moves an answer up must not find the focus on removing it.
    if (place === 0) earlier.setAttribute('aria-disabled', 'true');
    item.append(
      element('span', title),
      earlier,
      named(this.#texts.remove, () => this.#remove(place)),
    );
    return item;
  }

  /** Moves a part before the one it follows; the keyboard stays on it. */
  #move(place: number): void {
    if (place === 0) return;
    this.#parts.splice(place - 1, 0, ...this.#parts.splice(place, 1));
    this.#show();
    this.#focus(place - 1);
    this.#actions.say(fill(this.#texts.moved, { place, count: this.#parts.length }));
  }

  #remove(place: number): void {
    this.#parts.splice(place, 1);
    this.#show();
    const count = this.#parts.length;
    this.#actions.say(count > 0 ? fill(this.#texts.removed, { count }) : this.#texts.cleared);
    if (count > 0) this.#focus(Math.min(place, count - 1));
    else this.#actions.leave();
  }

  #focus(place: number): void {
    this.#list.children[place]?.querySelector('button')?.focus();
  }
}
