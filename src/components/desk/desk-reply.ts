import type { DeskAnswer } from '../../desk/desk-page.ts';
import type { Reply, ReplyPart } from '../../desk/reply.ts';
import { button, element, fill, fillWith } from '../browser/dom.ts';
import { inItsLanguage } from '../browser/in-its-language.ts';
import type { ReplyForm } from '../reply/copy-reply.ts';
import type { DeskTexts } from './desk-texts.ts';
import { keyButton } from './key-button.ts';
import { ReplyText, type ReplyEdit } from './reply-text.ts';

/** What the reply asks of the desk. */
export interface DeskReplyActions {
  copy(form: ReplyForm): void;
  /** The reply as it is made of answers now. */
  write(parts: readonly ReplyPart[]): Reply;
  say(text: string): void;
  /** Other answers are in it than before. */
  changed(): void;
  /** The last answer is gone, and with it what had the focus. */
  leave(): void;
}

/** An answer of the reply with the steps that are chosen of it. */
export interface ChosenAnswer {
  answer: DeskAnswer;
  chosen: readonly string[];
}

/** Several answers that become one reply, in the order in which they were added or moved. */
export class DeskReply {
  readonly #root: HTMLElement;
  readonly #list: HTMLElement;
  readonly #texts: DeskTexts;
  readonly #actions: DeskReplyActions;
  readonly text: ReplyText;
  #parts: ChosenAnswer[] = [];

  /**
   * @param root Holds `parts`, `reply-count`, `reply-empty`, `reply-filled`, `reply-buttons`,
   *   `clear`, `reply-main` and what `ReplyText` takes.
   */
  constructor(root: HTMLElement, texts: DeskTexts, actions: DeskReplyActions) {
    this.#root = root;
    this.#texts = texts;
    this.#actions = actions;
    this.#list = this.#part('parts') ?? root;
    this.text = new ReplyText(root, texts, actions.say);
    this.#part('reply-main')?.append(
      keyButton(
        texts.copyMerged,
        { shown: texts.keyEnter, keys: 'Alt+Enter' },
        () => actions.copy('rich'),
        'help-button-main',
      ),
    );
    this.#part('reply-buttons')?.prepend(
      button(texts.copyMergedMarkdown, () => actions.copy('markdown')),
      button(texts.copyMergedPlain, () => actions.copy('plain')),
    );
    this.#part('clear')?.addEventListener('click', () => {
      this.clear();
      actions.say(texts.cleared);
      actions.leave();
    });
  }

  get parts(): readonly ChosenAnswer[] {
    return this.#parts;
  }

  /** The button that copies it. */
  get main(): Element | null {
    return this.#root.querySelector('.help-button-main');
  }

  /** The steps that are chosen of an answer; `undefined` when it is not in the reply. */
  chosenOf(number: number): readonly string[] | undefined {
    return this.#parts.find(({ answer }) => answer.number === number)?.chosen;
  }

  /** Adds an answer at the end; one that is there already gets its chosen steps anew. */
  add(answer: DeskAnswer, chosen: readonly string[]): void {
    const place = this.#parts.findIndex((part) => part.answer.number === answer.number);
    if (place < 0) this.#parts.push({ answer, chosen });
    else this.#parts[place] = { answer, chosen };
    this.#show();
  }

  /** Takes an answer out. */
  drop(number: number): void {
    this.set(
      this.#parts.filter(({ answer }) => answer.number !== number),
      this.text.edit,
    );
  }

  /** Puts other answers into it, with what was changed of their text. */
  set(parts: readonly ChosenAnswer[], edit?: ReplyEdit): void {
    this.#parts = [...parts];
    this.text.edit = parts.length > 0 ? edit : undefined;
    this.#show();
  }

  clear(): void {
    this.set([]);
  }

  /** Makes the reply anew: another name or tone was chosen. */
  rewrite(): void {
    if (this.#parts.length > 0) this.text.write(this.#actions.write(this.#parts));
  }

  #part(name: string): HTMLElement | null {
    return this.#root.querySelector(`[data-part=${name}]`);
  }

  #show(): void {
    const count = this.#parts.length;
    const empty = this.#part('reply-empty');
    if (empty) empty.hidden = count > 0;
    for (const name of ['reply-filled', 'reply-main']) {
      const filled = this.#part(name);
      if (filled) filled.hidden = count === 0;
    }
    const counted = fill(this.#texts.mergedCount, { count });
    fillWith(this.#part('reply-count'), count > 0 ? counted : '');
    fillWith(this.#list, ...this.#parts.map((part, place) => this.#item(part, place)));
    this.rewrite();
    this.#actions.changed();
  }

  #item({ answer: { title } }: ChosenAnswer, place: number): HTMLElement {
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
      inItsLanguage(element('span', title)),
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
