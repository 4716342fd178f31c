import type { Recipient } from '../../tools/cases/case-record.ts';
import type { LineName } from '../../tools/compose/compose-texts.ts';
import { element, fill, fillWith, setText } from '../browser/dom.ts';
import { requestCopy } from '../copy/copy-request.ts';
import { partsOf } from '../tools/parts-of.ts';

/** What is shown when something was typed. */
export interface Shown {
  recipient: Recipient;
  heading: string;
  /** As composed; masked. */
  text: string;
  /** The text as changed by hand, masked; empty where it is as composed. */
  masked: string;
  /** What the reader should know of it. */
  notes: readonly string[];
  /** The values of the sheet for the police. */
  sheet: Readonly<Record<LineName, string>>;
}

/** How a text leaves the page. */
export interface Leaving {
  /**
   * Called before a text is copied, shared or printed.
   *
   * @returns The text as it may be sent; `undefined` where the reader has to say something first.
   */
  checked(text: string, isEdited: boolean): string | undefined;
  /** Called when the reader has changed the text by hand. */
  edited(): void;
  copiedSaid: string;
  /** Asked of a text that was changed by hand for another recipient: `{before}`, `{now}`. */
  switched: string;
  switchedNew: string;
  names: Readonly<Record<Recipient, string>>;
}

/** How high the field of the text is, in lines. */
const fewestRows = 6;
const mostRows = 40;

/** The text to send: shown, changed by hand, copied, shared, printed. */
export class ComposeResult {
  readonly #root: HTMLElement;
  readonly #part: ReturnType<typeof partsOf>;
  readonly #leaving: Leaving;
  /** As composed when it was last shown. */
  #composed = '';
  #isEdited = false;
  /** To whom the text was written that was changed by hand. */
  #editedFor: Recipient = 'platform';
  /** To whom it goes now. */
  #recipient: Recipient = 'platform';

  constructor(root: HTMLElement, leaving: Leaving) {
    this.#root = root;
    this.#part = partsOf(root);
    this.#leaving = leaving;
    this.#field.addEventListener('input', () => this.#onEdit());
    for (const name of ['renew', 'switched-new'])
      this.#part(name).addEventListener('click', () => this.#renew());
    this.#part('switched-keep').addEventListener('click', () => this.#keepSwitched());
    this.#part('copy').addEventListener('click', () => this.#copy());
    const share = this.#part('share');
    share.hidden = !('share' in navigator);
    share.addEventListener('click', () => this.#share());
    this.#part('print').addEventListener('click', () => this.#print());
    this.#part('paper').hidden = false;
  }

  /** The text as the reader has changed it; empty where it is as composed. */
  get edited(): string {
    return this.#isEdited ? this.#field.value : '';
  }

  /** To whom a text was written that was changed by hand; nobody where it is as composed. */
  get editedFor(): Recipient | undefined {
    return this.#isEdited ? this.#editedFor : undefined;
  }

  /** Takes a text that was changed by hand before. */
  takeEdited(text: string, recipient: Recipient): void {
    this.#editedFor = recipient;
    this.#isEdited = text !== '';
    if (this.#isEdited) this.#field.value = text;
  }

  show({ recipient, heading, text, masked, notes, sheet }: Shown): void {
    this.#composed = text;
    this.#recipient = recipient;
    // What somebody has written by hand is not overwritten without being asked, nor is a field
    // filled while somebody has emptied it to begin anew.
    const isEmptied = document.activeElement === this.#field && this.#field.value === '';
    if (!this.#isEdited && !isEmptied && this.#field.value !== text) this.#field.value = text;
    const isEdited = this.#isEdited && !this.#isForAnother;
    this.#part('edited').hidden = !isEdited;
    this.#showSwitched();
    this.#fit();
    setText(this.#part('heading'), heading);
    fillWith(this.#part('notes'), ...notes.map((note) => element('li', note)));
    this.#part('notes').hidden = notes.length === 0;
    this.#part('sheet').hidden = recipient !== 'police';
    // What was changed by hand is printed, too, below the sheet.
    this.#part('paper-text').hidden = recipient === 'police' && !isEdited;
    setText(this.#part('paper-text'), isEdited ? masked : text);
    for (const place of this.#part('sheet').querySelectorAll<HTMLElement>('[data-line]'))
      setText(place, sheet[place.dataset['line'] as LineName]);
  }

  #onEdit(): void {
    const { value } = this.#field;
    // A text that was emptied is made anew from what is typed next.
    const isEdited = value.trim() !== '' && value !== this.#composed;
    if (!this.#isEdited) this.#editedFor = this.#recipient;
    this.#isEdited = isEdited;
    this.#leaving.edited();
  }

  #renew(): void {
    this.#isEdited = false;
    this.#leaving.edited();
    this.#field.focus();
  }

  /** What was written for the police is not handed to a merchant without being asked. */
  get #isForAnother(): boolean {
    return this.#isEdited && this.#editedFor !== this.#recipient;
  }

  #showSwitched(): void {
    const { names, switched, switchedNew } = this.#leaving;
    const now = names[this.#recipient];
    this.#part('switched').hidden = !this.#isForAnother;
    const before = names[this.#editedFor];
    setText(this.#part('switched-said'), fill(switched, { before, now }));
    setText(this.#part('switched-new'), fill(switchedNew, { now }));
  }

  #keepSwitched(): void {
    this.#editedFor = this.#recipient;
    this.#leaving.edited();
    this.#field.focus();
  }

  /** As high as its text, which is to be read as a whole. */
  #fit(): void {
    const field = this.#field;
    field.rows = fewestRows;
    while (field.scrollHeight > field.clientHeight && field.rows < mostRows) field.rows += 1;
  }

  /** What may leave the page, which then stands there, too. */
  #checked(): string | undefined {
    if (this.#isForAnother) {
      this.#part('switched-new').focus();
      return undefined;
    }
    const text = this.#leaving.checked(this.#field.value, this.#isEdited);
    if (text !== undefined && text !== this.#field.value) {
      this.#field.value = text;
      this.#onEdit();
    }
    return text;
  }

  #copy(): void {
    const plain = this.#checked();
    if (!plain) return;
    requestCopy({ plain, said: this.#leaving.copiedSaid });
  }

  #share(): void {
    const text = this.#checked();
    // Whoever closes the choice of the system has decided not to.
    if (text) void navigator.share({ text }).catch(() => undefined);
  }

  #print(): void {
    if (this.#checked() !== undefined) print();
  }

  get #field(): HTMLTextAreaElement {
    return this.#root.querySelector('#help-field-message') as HTMLTextAreaElement;
  }
}
