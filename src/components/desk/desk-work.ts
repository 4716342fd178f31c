import type { DeskAnswer } from '../../desk/desk-page.ts';
import type { ReplyTexts } from '../../desk/reply-texts.ts';
import type { ReplyNotice } from '../../desk/reply.ts';
import { button, fill, fillWith } from '../browser/dom.ts';
import { copyLink, copyNotice, copyReply, replyText, type ReplyForm } from '../reply/copy-reply.ts';
import type { DeskParts } from './desk-parts.ts';
import { DeskPreview } from './desk-preview.ts';
import { DeskReply } from './desk-reply.ts';
import type { DeskStore } from './desk-store.ts';
import type { DeskTexts } from './desk-texts.ts';

export type DeskWorkTexts = DeskTexts & { reply: ReplyTexts };

/** What the work asks of the desk. */
export interface DeskWorkActions {
  say(text: string): void;
  /** An answer was used or pinned: the list may have another order. */
  changed(): void;
  /** Whether the list shows the answer of this number as active. */
  isCurrentAnswer(number: number): boolean;
}

/** The work on a reply: the answer that is looked at, the merged reply, the customer's name. */
export class DeskWork {
  readonly #parts: Pick<DeskParts, 'query' | 'customer' | 'elsewhere'>;
  readonly #texts: DeskWorkTexts;
  readonly #store: DeskStore;
  readonly #actions: DeskWorkActions;
  readonly #preview: DeskPreview;
  readonly #reply: DeskReply;
  /** The answer at which the customer's name was last used in a copy; 0 when there was none. */
  #nameUsedAt: number | undefined;

  constructor(parts: DeskParts, texts: DeskWorkTexts, store: DeskStore, actions: DeskWorkActions) {
    this.#parts = parts;
    this.#texts = texts;
    this.#store = store;
    this.#actions = actions;
    this.#preview = new DeskPreview(parts.preview, texts, {
      copy: (form) => this.#ofActive(() => this.copy(form)),
      copyLink: () => this.#ofActive(() => this.copyLink()),
      add: () => this.#ofActive(() => this.add()),
      pin: () => this.#pin(),
      choose: () => this.#showTexts(),
    });
    this.#reply = new DeskReply(parts.reply, texts, {
      copy: (form) => this.copyParts(form),
      textOf: (several) => replyText(several, this.#naming),
      say: actions.say,
      leave: () => parts.query.focus(),
    });
  }

  /** Number of the answer that is looked at. */
  get number(): number | undefined {
    return this.#preview.answer?.number;
  }

  /** Shows an answer, with the name of the customer unless that was for another reply. */
  show(answer: DeskAnswer): void {
    const isDone = this.#nameUsedAt !== undefined && this.#reply.parts.length === 0;
    if (isDone && this.#nameUsedAt !== answer.number) this.#forgetName();
    this.#preview.show(answer, this.#store.get('pinned').includes(answer.number));
    this.#showTexts();
  }

  /** Shows no answer but a text, and what can be done. */
  empty(text: string, ...ways: HTMLElement[]): void {
    this.#preview.empty(text, ...ways);
  }

  /** Offers a reply that says that what is asked for is not here. */
  offerNotice(notice: ReplyNotice | undefined): void {
    const { elsewhere } = this.#parts;
    const said = { rich: this.#texts.copiedReply, plain: this.#texts.copiedPlain };
    const copy = (): void => notice && copyNotice(notice, { ...this.#naming, said });
    fillWith(elsewhere, ...(notice ? [button(this.#texts.copyElsewhere, copy)] : []));
    elsewhere.hidden = !notice;
  }

  /** The customer's name was typed anew. */
  rename(): void {
    this.#nameUsedAt = undefined;
    this.#showTexts();
  }

  /** While the answer that the list shows as active is loaded, the one before has its buttons. */
  #ofActive(act: () => void): void {
    if (this.number === undefined || this.#actions.isCurrentAnswer(this.number)) act();
    else this.#actions.say(this.#texts.opening);
  }

  copy(form: ReplyForm): void {
    const { answer, chosen } = this.#preview;
    if (!answer) return;
    const { copiedReply: rich, copiedMarkdown: markdown, copiedPlain: plain } = this.#texts;
    copyReply([{ answer, chosen }], form, { ...this.#naming, said: { rich, markdown, plain } });
    this.#used(answer);
  }

  copyLink(): void {
    const { answer, chosen } = this.#preview;
    if (!answer) return;
    copyLink(answer.number, chosen, this.#texts.copiedLink);
    this.#used(answer);
  }

  /** Adds the answer to the merged reply and makes room for the next query. */
  add(): void {
    const { answer, chosen } = this.#preview;
    if (!answer) return;
    this.#reply.add(answer, chosen);
    this.#actions.say(fill(this.#texts.added, { count: this.#reply.parts.length }));
    this.#store.add('recent', answer.number);
    this.#parts.query.value = '';
    this.#parts.query.focus();
    this.#actions.changed();
  }

  /** Copies the merged reply, which is done with then. */
  copyParts(form: ReplyForm): void {
    const { parts } = this.#reply;
    if (parts.length === 0) return this.#actions.say(this.#texts.noParts);
    const said = fill(this.#texts.copiedParts, { count: parts.length });
    copyReply(parts, form, {
      ...this.#naming,
      said: { rich: said, markdown: said, plain: said },
      onCopied: () => {
        this.#nameUsedAt = this.number ?? 0;
        this.#reply.clear();
        this.#parts.query.focus();
      },
    });
  }

  /** Forgets what was meant for one customer: the name, the chosen steps, the merged reply. */
  clear(): void {
    this.#preview.chooseNone();
    this.#reply.clear();
    this.#forgetName();
    this.#showTexts();
    this.#actions.say(this.#texts.cleared);
  }

  get #naming(): { texts: ReplyTexts; customer: string } {
    const { reply, customer } = this.#texts;
    return { texts: reply, customer: this.#parts.customer.value.trim() || customer };
  }

  #forgetName(): void {
    this.#nameUsedAt = undefined;
    this.#parts.customer.value = '';
  }

  #showTexts(): void {
    const { answer, chosen } = this.#preview;
    if (answer) this.#preview.showReply(replyText([{ answer, chosen }], this.#naming));
    this.#reply.showText();
  }

  #used({ number }: DeskAnswer): void {
    this.#nameUsedAt = number;
    this.#store.add('recent', number);
    this.#actions.changed();
  }

  #pin(): void {
    const { answer } = this.#preview;
    if (!answer) return;
    const pinned = this.#store.get('pinned').includes(answer.number);
    if (pinned) this.#store.remove('pinned', answer.number);
    else this.#store.add('pinned', answer.number);
    if (!this.#store.isKept('pinned')) this.#actions.say(this.#texts.notKept);
    this.#preview.show(answer, !pinned);
    this.#actions.changed();
  }
}
