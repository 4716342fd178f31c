import type { DeskAnswer } from '../../desk/desk-page.ts';
import type { ReplyPart } from '../../desk/reply.ts';
import { element } from '../search/search-parts.ts';
import type { ReplyForm } from './desk-copy.ts';
import { button, type DeskTexts } from './desk-texts.ts';

/** Several answers that become one reply, in the order in which they were added or moved. */
export class DeskReply {
  readonly #root: HTMLElement;
  readonly #list: HTMLElement;
  readonly #texts: DeskTexts;
  #parts: { answer: DeskAnswer; chosen: readonly string[] }[] = [];

  /** @param root Holds `[data-part=parts]` and `[data-part=reply-buttons]`; hidden while empty. */
  constructor(
    root: HTMLElement,
    texts: DeskTexts,
    actions: { copy(form: ReplyForm): void; clear(): void },
  ) {
    this.#root = root;
    this.#texts = texts;
    this.#list = root.querySelector('[data-part=parts]') ?? root;
    const copy = (text: string, form: ReplyForm, kind = ''): HTMLElement =>
      button(text, () => actions.copy(form), kind);
    root
      .querySelector('[data-part=reply-buttons]')
      ?.append(
        copy(texts.copyReply, 'rich', 'help-desk-main'),
        copy(texts.copyMarkdown, 'markdown'),
        copy(texts.copyPlain, 'plain'),
      );
    root.querySelector('[data-part=clear]')?.addEventListener('click', () => {
      this.#parts = [];
      this.#show();
      actions.clear();
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

  #show(): void {
    this.#root.hidden = this.#parts.length === 0;
    this.#list.replaceChildren(...this.#parts.map((part, place) => this.#item(part, place)));
  }

  #item({ answer: { title } }: ReplyPart, place: number): HTMLElement {
    const item = element('li', '');
    const named = (text: string, act: () => void): HTMLElement => {
      const made = button(text, act);
      made.setAttribute('aria-label', `${text}：${title}`);
      return made;
    };
    item.append(element('span', title));
    if (place > 0) item.append(named(this.#texts.earlier, () => this.#move(place)));
    item.append(named(this.#texts.remove, () => this.#remove(place)));
    return item;
  }

  /** Moves a part before the one it follows; the keyboard stays on it. */
  #move(place: number): void {
    this.#parts.splice(place - 1, 0, ...this.#parts.splice(place, 1));
    this.#show();
    this.#focus(place - 1);
  }

  #remove(place: number): void {
    this.#parts.splice(place, 1);
    this.#show();
    this.#focus(Math.min(place, this.#parts.length - 1));
  }

  #focus(place: number): void {
    this.#list.children[place]?.querySelector('button')?.focus();
  }
}
