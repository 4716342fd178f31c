import type { ReplyTexts } from '../../desk/reply-texts.ts';
import type { Wording } from '../reply/copy-reply.ts';
import type { DeskParts } from './desk-parts.ts';
import type { DeskTexts } from './desk-texts.ts';

export type DeskWorkTexts = DeskTexts & { reply: ReplyTexts };

/** What the work asks of the desk. */
export interface DeskWorkActions {
  say(text: string): void;
  /** An answer was used or pinned: the list may have another order. */
  changed(): void;
  /** Other answers are in the reply. */
  marked(isChosen: (number: number) => boolean): void;
  /** Whether the list shows the answer of this number as active. */
  isCurrentAnswer(number: number): boolean;
  /** A reply was copied. */
  copied(text: string): void;
}

/** How replies are written now: with the name and in the tone that the desk has. */
export const wordingOf = (
  { customer, familiar, brief }: DeskParts,
  texts: DeskWorkTexts,
): Wording => ({
  texts: texts.reply,
  customer: customer.value.trim() || texts.customer,
  tone: { familiar: familiar.checked, brief: brief.checked },
});
