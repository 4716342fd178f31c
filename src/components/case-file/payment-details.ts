import type { Payment } from '../../tools/cases/case-record.ts';
import { element, fill } from '../browser/dom.ts';
import { unbroken } from './unbroken.ts';
import type { Masked } from './masker.ts';

/** What is known of a payment besides its day and its amount, each in a line of its own. */
export function paymentDetails(
  { note, otherSide = '', numbers = '' }: Payment,
  texts: { readonly otherSide: string },
  masked: Masked,
): HTMLElement[] {
  const side = masked(otherSide, 'otherSide');
  const lines = [
    side && fill(texts.otherSide, { text: side }),
    // Its column has said that it is a number of a payment, so that it is no card.
    masked(numbers, 'otherSide'),
    masked(note, 'note'),
  ];
  return lines.filter((text) => text !== '').map((text) => element('span', unbroken(text)));
}
