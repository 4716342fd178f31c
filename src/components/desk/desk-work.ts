import type { DeskAnswer } from '../../desk/desk-page.ts';
import type { ReplyNotice } from '../../desk/reply.ts';
import { fill } from '../browser/dom.ts';
import { copyLink, writtenReply, type ReplyForm, type Wording } from '../reply/copy-reply.ts';
import { copyAnswer, copyGathered, offerNotice, type Copying } from './desk-copies.ts';
import { theirProgress } from './their-progress.ts';
import { DeskPanes } from './desk-panes.ts';
import type { DeskParts } from './desk-parts.ts';
import { DeskPreview } from './desk-preview.ts';
import { DeskReply } from './desk-reply.ts';
import type { DeskStore } from './desk-store.ts';
import { wordingOf, type DeskWorkActions, type DeskWorkTexts } from './desk-wording.ts';
import { isInSight } from './in-sight.ts';
import { KeptReplies } from './kept-replies.ts';

/** The work on a reply: the answer that is looked at, the gathered reply, the customer's name. */
export class DeskWork {
  readonly #parts: DeskParts;
  readonly #texts: DeskWorkTexts;
  readonly #store: DeskStore;
  readonly #actions: DeskWorkActions;
  readonly #preview: DeskPreview;
  readonly #reply: DeskReply;
  readonly #panes: DeskPanes;
  readonly #kept = new KeptReplies();
  /** The message that the work is for. */
  #message = '';
  /** Whether a reply was copied for it, so that the next message is another customer's. */
  #isDone = false;

  constructor(
    desk: HTMLElement,
    parts: DeskParts,
    texts: DeskWorkTexts,
    { store, ...actions }: DeskWorkActions & { store: DeskStore },
  ) {
    this.#parts = parts;
    this.#texts = texts;
    this.#store = store;
    this.#actions = actions;
    this.#panes = new DeskPanes(desk, parts.panes);
    this.#preview = new DeskPreview(parts.preview, texts, {
      copy: (form) => this.#ofActive(() => this.copy(form)),
      copyLink: () => this.#ofActive(() => this.copyLink()),
      add: () => this.#ofActive(() => this.add()),
      pin: () => this.#pin(),
      choose: () => this.#chooseSteps(),
    });
    this.#reply = new DeskReply(parts.reply, texts, {
      copy: (form) => this.copyParts(form),
      write: (several) => writtenReply(several, this.#wording),
      say: actions.say,
      changed: () => this.#mark(),
      leave: () => parts.query.focus(),
    });
  }

  /** Number of the answer that is looked at. */
  get number(): number | undefined {
    return this.#preview.answer?.number;
  }

  /** Whether Enter copies the gathered reply. */
  get isOnReply(): boolean {
    return this.#panes.current === 'reply' && this.#reply.parts.length > 0;
  }

  /** @returns Whether somebody could see what copies the answer that is looked at; now they can. */
  lookAtPreview(): boolean {
    return isInSight(this.#preview.main) || (this.look(), false);
  }

  /** @returns Whether the reply was in sight before, or there is none. */
  lookAtReply(): boolean {
    const wasInSight = isInSight(this.#reply.main) || this.#reply.parts.length === 0;
    if (this.#reply.parts.length > 0) this.#panes.show('reply');
    return wasInSight;
  }

  /** Shows that the answer of the list is looked at now. */
  look(): void {
    this.#panes.show('preview');
  }

  /** Shows an answer. */
  show(answer: DeskAnswer): void {
    const { number } = answer;
    this.#preview.show(answer, {
      pinned: this.#store.get('pinned').includes(number),
      chosen: this.#reply.chosenOf(number) ?? [],
      theirs: theirProgress(this.#parts.query.value, answer, this.#texts),
    });
    this.#mark();
    this.write();
  }

  /** Shows no answer but a text, and what can be done. */
  empty(text: string, ...ways: HTMLElement[]): void {
    this.#preview.empty(text, ...ways);
  }

  /** Offers a reply that says that what is asked for is not here. */
  offerNotice(notice: ReplyNotice | undefined): void {
    offerNotice(this.#parts.elsewhere, notice, () => this.#copying);
  }

  /**
   * Takes another message: what was made for the one before is kept with that one, and what was
   * made for this one is there again.
   *
   * @param isAnother Whether it is surely none of the same customer.
   */
  take(message: string, isAnother: boolean): void {
    // A name that was typed before any work is that of the message that comes.
    if (this.#isDone || (isAnother && this.#reply.parts.length > 0)) this.#setAside();
    if (message === '') return;
    this.#message = message;
    const kept = this.#reply.parts.length === 0 ? this.#kept.of(message) : undefined;
    if (!kept) return;
    this.#parts.customer.value = kept.customer;
    this.#reply.set(kept.parts, kept.edit);
    this.#panes.show('reply');
  }

  /** Makes all texts anew: another name or tone was chosen. */
  write(): void {
    const { answer, chosen } = this.#preview;
    if (answer) this.#preview.showReply(writtenReply([{ answer, chosen }], this.#wording).plain);
    this.#reply.rewrite();
  }

  /** While the answer that the list shows as active is loaded, the one before has its buttons. */
  #ofActive(act: () => void): void {
    if (this.number === undefined || this.#actions.isCurrentAnswer(this.number)) act();
    else this.#actions.say(this.#texts.opening);
  }

  /** Copies the answer that is looked at. */
  copy(form: ReplyForm): void {
    const { answer, chosen } = this.#preview;
    if (!answer) return;
    this.#actions.copied(copyAnswer({ answer, chosen }, form, this.#copying));
    this.#used([answer.number]);
  }

  copyLink(): void {
    const { answer, chosen } = this.#preview;
    if (!answer) return;
    copyLink(answer.number, chosen, this.#texts.copiedLink);
    this.#used([answer.number]);
  }

  /** Puts the answer that is looked at into the reply. */
  add(): void {
    const { answer, chosen } = this.#preview;
    if (answer) this.#add(answer, chosen, this.#texts.added);
  }

  /** Puts an answer into the reply or takes it out. */
  toggle(answer: DeskAnswer): void {
    if (!this.#reply.chosenOf(answer.number)) return this.#add(answer, [], this.#texts.chosen);
    this.#reply.drop(answer.number);
    const { length: count } = this.#reply.parts;
    this.#actions.say(fill(this.#texts.unchosen, { count }));
    if (count === 0) this.#panes.show('preview');
  }

  #add(answer: DeskAnswer, chosen: readonly string[], said: string): void {
    this.#reply.add(answer, chosen);
    this.#panes.show('reply');
    this.#actions.say(fill(said, { count: this.#reply.parts.length }));
  }

  /** Leads to the text of the reply; the answer that is looked at is put in where it is empty. */
  editText(): void {
    if (this.#reply.parts.length === 0) this.add();
    if (this.#reply.parts.length === 0) return this.#actions.say(this.#texts.noParts);
    this.#panes.show('reply');
    this.#reply.text.focus();
  }

  /** Puts a text of the agent into the reply. */
  insert(text: string): void {
    this.editText();
    if (this.#reply.parts.length > 0) this.#reply.text.insert(text);
  }

  /** Copies the gathered reply; it stays until another message comes. */
  copyParts(form: ReplyForm): void {
    const { parts, text } = this.#reply;
    if (parts.length === 0) return this.#actions.say(this.#texts.noParts);
    copyGathered(text.reply, { form, count: parts.length }, this.#copying, (copied) => {
      this.#actions.copied(copied);
      this.#used(parts.map(({ answer }) => answer.number));
    });
  }

  /** Forgets what was meant for one customer: the name, the chosen steps, the reply. */
  clear(): void {
    this.#preview.chooseNone();
    this.#setAside();
    this.write();
    this.#actions.say(this.#texts.cleared);
  }

  #setAside(): void {
    const { customer } = this.#parts;
    const { parts, text } = this.#reply;
    const edit = text.edit;
    if (parts.length > 0) this.#kept.keep(this.#message, { parts, edit, customer: customer.value });
    customer.value = '';
    this.#isDone = false;
    this.#reply.clear();
    this.#panes.show('preview');
  }

  get #copying(): Copying {
    return { wording: this.#wording, texts: this.#texts };
  }

  get #wording(): Wording {
    return wordingOf(this.#parts, this.#texts);
  }

  #chooseSteps(): void {
    const { answer, chosen } = this.#preview;
    if (answer && this.#reply.chosenOf(answer.number)) this.#reply.add(answer, chosen);
    this.write();
  }

  #mark(): void {
    this.#actions.marked((number) => this.#reply.chosenOf(number) !== undefined);
  }

  #used(numbers: readonly number[]): void {
    // A single answer copied while others are gathered is one more thing of the same customer.
    this.#isDone = this.isOnReply || this.#reply.parts.length === 0;
    for (const number of numbers) this.#store.add('recent', number);
    this.#actions.changed();
  }

  #pin(): void {
    const { answer } = this.#preview;
    if (!answer) return;
    if (!this.#store.turn('pinned', answer.number)) this.#actions.say(this.#texts.notKept);
    this.show(answer);
    this.#actions.changed();
  }
}
