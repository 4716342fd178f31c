import type { Reply, ReplyNotice, ReplyPart } from '../../desk/reply.ts';
import { button, fill, fillWith } from '../browser/dom.ts';
import {
  copyNotice,
  copyReply,
  copyWritten,
  writtenReply,
  type ReplyForm,
  type Wording,
} from '../reply/copy-reply.ts';
import type { DeskTexts } from './desk-texts.ts';

/** What copying takes of the desk. */
export interface Copying {
  wording: Wording;
  texts: DeskTexts;
}

/**
 * Copies one answer as a reply.
 *
 * @returns Its text without the name of the customer, as it may be kept.
 */
export function copyAnswer(part: ReplyPart, form: ReplyForm, { wording, texts }: Copying): string {
  const { copiedReply: rich, copiedMarkdown: markdown, copiedPlain: plain } = texts;
  copyReply([part], form, { ...wording, said: { rich, markdown, plain } });
  return writtenReply([part], { ...wording, customer: texts.customer }).plain;
}

/**
 * Copies the gathered reply as it stands.
 *
 * @param count How many answers are in it.
 * @param onCopied Gets its text without the name of the customer.
 */
export function copyGathered(
  reply: Reply,
  { form, count }: { form: ReplyForm; count: number },
  { wording, texts }: Copying,
  onCopied: (text: string) => void,
): void {
  const said = fill(texts.copiedParts, { count });
  copyWritten(reply, form, {
    said: { rich: said, markdown: said, plain: said },
    onCopied: () => onCopied(reply.plain.split(wording.customer).join(texts.customer)),
  });
}

/** Offers to copy what is said of a subject that has nothing here. */
export function offerNotice(
  place: HTMLElement,
  notice: ReplyNotice | undefined,
  copying: () => Copying,
): void {
  const copy = (): void => {
    const { wording, texts } = copying();
    const said = { rich: texts.copiedReply, plain: texts.copiedPlain };
    if (notice) copyNotice(notice, { ...wording, said });
  };
  fillWith(place, ...(notice ? [button(copying().texts.copyElsewhere, copy)] : []));
  place.hidden = !notice;
}
