import {
  composeNotice,
  composeReply,
  replyLink,
  type Reply,
  type ReplyNotice,
  type ReplyPart,
  type ReplyTexts,
  type ReplyTone,
} from '../../desk/reply.ts';
import { requestCopy, type CopyRequest } from '../copy/copy-request.ts';
import { fill } from '../browser/dom.ts';
import { siteOrigin } from '../browser/site-origin.ts';

/** In which form a reply is wanted; a rich one goes together with its plain text. */
export type ReplyForm = 'rich' | 'markdown' | 'plain';

/** What is announced for each form. */
export type Said = Record<ReplyForm, string>;

/** Copies one reply with these answers, in their order. */
export function copyReply(
  parts: readonly ReplyPart[],
  form: ReplyForm,
  { said, ...how }: Wording & { said: Said },
): void {
  copyWritten(writtenReply(parts, how), form, { said });
}

/** What a reply is written with, besides its answers. */
export interface Wording {
  texts: ReplyTexts;
  customer: string;
  tone?: ReplyTone;
}

/** One reply with these answers in every form, as it is copied on this site. */
export const writtenReply = (
  parts: readonly ReplyPart[],
  { texts, customer, tone = {} }: Wording,
): Reply => composeReply(parts, { texts, origin: siteOrigin(), values: { customer }, tone });

/** Copies a reply that is written. */
export function copyWritten(
  reply: Reply,
  form: ReplyForm,
  { said, onCopied }: { said: Said; onCopied?: () => void },
): void {
  if (form === 'markdown')
    return requestCopy({ plain: reply.markdown, said: said.markdown, onCopied });
  const request: CopyRequest = { plain: reply.plain, said: said.plain, onCopied };
  const rich = { html: reply.html, said: said.rich };
  requestCopy(form === 'rich' ? Object.assign(request, { rich }) : request);
}

/** Copies what a reply says of a subject that has nothing here. */
export function copyNotice(
  notice: ReplyNotice,
  { texts, customer, said }: { texts: ReplyTexts; customer: string; said: Omit<Said, 'markdown'> },
): void {
  const { plain, html } = composeNotice(notice, {
    texts,
    origin: siteOrigin(),
    values: { customer },
  });
  requestCopy({ plain, said: said.plain, rich: { html, said: said.rich } });
}

/** Copies the link of an answer, with the steps that somebody is asked to do. */
export function copyLink(number: number, need: readonly string[], said: string): void {
  const plain = replyLink(number, siteOrigin(), need) ?? '';
  requestCopy({ plain, said: fill(said, { text: plain }) });
}
