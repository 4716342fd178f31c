import { wellFormed } from '../../floor/well-formed.ts';
import { fill } from '../browser/dom.ts';

/** Parts of the text that a reader may send, with `{name}` for values. */
export type MessageTexts = Record<'textHead' | 'textReason' | 'textWords', string>;

/** What a reader has said of a page. */
export interface Told {
  number: number;
  version: string;
  title: string;
  /** In the words of the interface. */
  reason: string;
  /** In the reader's own; may be empty. */
  words: string;
  /** The short link of the page, whole. */
  link: string;
}

/**
 * What was said of a page as a short text for whoever can help: which page in which version, the
 * reason, the reader's own words, each line marked as theirs, and the link.
 */
export function reasonMessage(
  texts: MessageTexts,
  { number, version, title, reason, words, link }: Told,
): string {
  const said = words.trim();
  return [
    fill(texts.textHead, { number, version, title }),
    fill(texts.textReason, { reason }),
    ...(said ? [texts.textWords, said.replace(/^/gm, '> ')] : []),
    link,
  ].join('\n');
}

/**
 * A mail to be sent by its reader, with subject and text in it.
 *
 * @param address As `site.yaml` names it, behind `mailto:`.
 * @see https://www.rfc-editor.org/rfc/rfc6068#section-5
 */
export function mailWith(address: string, subject: string, body: string): string {
  const encoded = (text: string): string => encodeURIComponent(wellFormed(text));
  return `${address}?subject=${encoded(subject)}&body=${encoded(body.replace(/\r?\n/g, '\r\n'))}`;
}
