import type { ChosenAnswer } from './desk-reply.ts';
import type { ReplyEdit } from './reply-text.ts';

/** What an agent has made of a reply to a message. */
export interface KeptReply {
  parts: readonly ChosenAnswer[];
  edit: ReplyEdit | undefined;
  customer: string;
}

/** More messages than anybody goes back to. */
const most = 50;

/** Replies of this page by the message that they are for; they are gone with the page. */
export class KeptReplies {
  readonly #replies = new Map<string, KeptReply>();

  keep(message: string, reply: KeptReply): void {
    // The latest stands last.
    this.#replies.delete(message);
    this.#replies.set(message, reply);
    const [oldest] = this.#replies.keys();
    if (this.#replies.size > most && oldest !== undefined) this.#replies.delete(oldest);
  }

  of(message: string): KeptReply | undefined {
    return this.#replies.get(message);
  }
}
