import { editedReply } from '../../desk/edited-reply.ts';
import type { Reply } from '../../desk/reply.ts';
import { button, element, fillWith } from '../browser/dom.ts';
import { reading } from '../browser/failure.ts';
import type { DeskTexts } from './desk-texts.ts';

/** What an agent has made of the text of a reply. */
export interface ReplyEdit {
  text: string;
  /** The text as it was made of the pages. */
  base: string;
}

const loadDifference = () => reading(import('../../desk/text-difference.ts'));

/** The text of the gathered reply: made of its answers, and changed by hand where it stands. */
export class ReplyText {
  readonly #field: HTMLTextAreaElement;
  /** Says that it was changed, and holds what can be done about it. */
  readonly #tools: HTMLElement | null;
  readonly #difference: HTMLElement | null;
  #written: Reply | undefined;
  #edit: ReplyEdit | undefined;
  /** Each text that is made anew takes over the edits after the one before it. */
  #merging: Promise<void> = Promise.resolve();

  /** @param root Holds `reply-text`, `edit-tools`, `difference`. */
  constructor(root: HTMLElement, texts: DeskTexts, say: (text: string) => void) {
    const part = <Part extends HTMLElement>(name: string): Part | null =>
      root.querySelector<Part>(`[data-part=${name}]`);
    this.#field = part<HTMLTextAreaElement>('reply-text') ?? element('textarea');
    this.#tools = part('edit-tools');
    this.#difference = part('difference');
    this.#field.addEventListener('input', () => this.#onInput());
    this.#tools?.append(
      element('span', texts.edited),
      button(texts.difference, () => void this.#showDifference()),
      button(texts.undoEdits, () => {
        this.edit = undefined;
        this.focus();
        say(texts.undone);
      }),
    );
  }

  get edit(): ReplyEdit | undefined {
    return this.#edit;
  }

  set edit(edit: ReplyEdit | undefined) {
    this.#edit = edit;
    this.#show();
  }

  /** The reply as it is copied. */
  get reply(): Reply {
    const written = this.#written ?? { plain: '', markdown: '', html: '' };
    return this.#edit ? editedReply(this.#edit.text) : written;
  }

  focus(): void {
    this.#field.focus();
  }

  /** Puts a text where the cursor is. */
  insert(text: string): void {
    const { selectionStart, selectionEnd } = this.#field;
    this.#field.setRangeText(text, selectionStart, selectionEnd, 'end');
    this.#onInput();
    this.focus();
  }

  /** Takes a reply that was made anew; what was changed by hand stays. */
  write(reply: Reply): void {
    this.#written = reply;
    if (this.#edit) this.#merging = this.#merging.then(() => this.#merge(reply));
    else this.#show();
  }

  async #merge(now: Reply): Promise<void> {
    const { mergedText } = await loadDifference();
    const edit = this.#edit;
    if (!edit) return;
    this.edit = { text: mergedText(edit.text, edit.base, now.plain), base: now.plain };
  }

  #onInput(): void {
    const { value } = this.#field;
    const base = this.#edit?.base ?? this.#written?.plain ?? '';
    this.#edit = value === base ? undefined : { text: value, base };
    this.#showTools();
  }

  #show(): void {
    const text = this.#edit?.text ?? this.#written?.plain ?? '';
    if (this.#field.value !== text) this.#field.value = text;
    this.#showTools();
  }

  /** A difference that is out of date is shown no longer. */
  #showTools(): void {
    if (this.#tools) this.#tools.hidden = !this.#edit;
    if (this.#difference) this.#difference.hidden = true;
  }

  async #showDifference(): Promise<void> {
    const edit = this.#edit;
    if (!edit || !this.#difference) return;
    const { differenceOf } = await loadDifference();
    const names = { same: 'span', added: 'ins', removed: 'del' } as const;
    fillWith(
      this.#difference,
      ...differenceOf(edit.base, edit.text).map(({ kind, text }) => element(names[kind], text)),
    );
    this.#difference.hidden = false;
    this.#difference.focus();
  }
}
