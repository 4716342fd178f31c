import type { Recipient } from '../../tools/cases/case-record.ts';
import type { LineName } from '../../tools/compose/compose-texts.ts';
import { button, element, fill, fillWith, setText } from '../browser/dom.ts';
import { requestCopy } from '../copy/copy-request.ts';
import { partsOf } from '../tools/parts-of.ts';
import type { ComposeUiTexts } from './compose-ui-texts.ts';
import { askAt } from './ask-at.ts';

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
  /** What speaks against sending it as it is; empty where nothing does. */
  doubts: readonly string[];
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
  /** Called where there is no text yet. */
  nothing(): void;
  texts: ComposeUiTexts;
}

/** The ways that a text leaves the page, by the names of their buttons. */
const ways = ['copy', 'share', 'print'] as const;
type Way = (typeof ways)[number];

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
  #doubts: readonly string[] = [];
  /** The text that leaves the page although something speaks against it, and what. */
  #agreed = '';

  constructor(root: HTMLElement, leaving: Leaving) {
    this.#root = root;
    this.#part = partsOf(root);
    this.#leaving = leaving;
    this.#field.addEventListener('input', () => this.#onEdit());
    for (const name of ['renew', 'switched-new'])
      this.#part(name).addEventListener('click', () => this.#renew());
    this.#part('switched-keep').addEventListener('click', () => this.#keepSwitched());
    for (const way of ways) this.#part(way).addEventListener('click', () => this.#leave(way));
    this.#part('share').hidden = !('share' in navigator);
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

  show({ recipient, heading, text, masked, notes, doubts, sheet }: Shown): void {
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
    this.#showDoubts(doubts);
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
    const { names, switched, switchedNew } = this.#leaving.texts;
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

  /** On paper they stand, too: a browser prints without asking this page. */
  #showDoubts(doubts: readonly string[]): void {
    this.#doubts = doubts;
    const isAgreed = this.#agreed === this.#state;
    if (!isAgreed) askAt(this.#part('doubts'), '');
    const onPaper = isAgreed ? '' : doubts.join(' ');
    this.#part('paper-doubts').hidden = onPaper === '';
    setText(this.#part('paper-doubts'), onPaper);
  }

  /** What somebody agrees to: this text, and what speaks against it. */
  get #state(): string {
    return [this.#field.value, ...this.#doubts].join('\n');
  }

  /** Where something speaks against it, it is asked for again. */
  #leave(way: Way): void {
    const text = this.#checked();
    if (text === undefined) return;
    if (text === '' && !(way === 'print' && this.#recipient === 'police'))
      return this.#leaving.nothing();
    if (this.#doubts.length > 0 && this.#agreed !== this.#state) return this.#ask(way);
    askAt(this.#part('doubts'), '');
    if (text !== this.#field.value) {
      // What leaves the page then stands there, too.
      this.#field.value = text;
      this.#onEdit();
    }
    this.#go(way, text);
  }

  #ask(way: Way): void {
    const { sendAnyway, look } = this.#leaving.texts;
    const go = (): void => {
      this.#agreed = this.#state;
      this.#leave(way);
      this.#showDoubts(this.#doubts);
      this.#part(way).focus();
    };
    const place = this.#part('doubts');
    askAt(
      place,
      this.#doubts.join(' '),
      button(look, () => this.#field.focus(), 'help-button'),
      button(sendAnyway[way], go, 'help-button'),
    );
    place.focus();
  }

  #go(way: Way, text: string): void {
    if (way === 'copy') requestCopy({ plain: text, said: this.#leaving.texts.copied });
    else if (way === 'print') print();
    // Whoever closes the choice of the system has decided not to.
    else void navigator.share({ text }).catch(() => undefined);
  }

  /** What may leave the page; `undefined` where the reader has to say something first. */
  #checked(): string | undefined {
    if (!this.#isForAnother) return this.#leaving.checked(this.#field.value, this.#isEdited);
    this.#part('switched-new').focus();
    return undefined;
  }

  get #field(): HTMLTextAreaElement {
    return this.#root.querySelector('#help-field-message') as HTMLTextAreaElement;
  }
}
