import type { Payment } from '../../tools/cases/case-record.ts';
import { amountText } from '../../tools/case-file/money.ts';
import { button, element, fill, fillWith } from '../browser/dom.ts';
import type { CaseFileTexts } from './case-file-texts.ts';
import type { HostParts } from './host-parts.ts';
import type { Masked } from './masker.ts';
import { paymentDetails } from './payment-details.ts';
import { tableRow } from './table-row.ts';

/** Rows that are drawn at first, and with each further press: a phone has trouble with thousands. */
const step = 50;

/** All payments, some of them on the screen, all of them on paper. */
export class PaymentsTable {
  readonly #parts: HostParts;
  readonly #texts: CaseFileTexts['rows'];
  readonly #drop: (payment: Payment) => void;
  #masked: Masked = () => '';
  /** The lines to write on, which stand there as long as there are no payments. */
  readonly #blank: readonly ChildNode[];
  #payments: readonly Payment[] = [];
  #shown = step;

  constructor(parts: HostParts, texts: CaseFileTexts['rows'], drop: (payment: Payment) => void) {
    this.#parts = parts;
    this.#texts = texts;
    this.#drop = drop;
    this.#blank = [...parts.part('payments').childNodes];
    addEventListener('beforeprint', () => this.#draw(this.#payments.length));
    addEventListener('afterprint', () => this.#draw(this.#shown));
  }

  /** @param masked Leaves out of texts what nobody must see. */
  show(payments: readonly Payment[], masked: Masked): void {
    this.#payments = payments;
    this.#masked = masked;
    this.#draw(this.#shown);
  }

  #draw(most: number): void {
    const total = this.#payments.length;
    const drawn = this.#payments.slice(0, most);
    fillWith(
      this.#parts.part('payments'),
      ...(total > 0 ? drawn.map((payment) => this.#row(payment)) : this.#blank),
    );
    const left = total - drawn.length;
    const more = this.#parts.part('more');
    more.hidden = left === 0;
    const count = Math.min(step * 4, left);
    const showMore = (): void => {
      this.#shown += count;
      this.#draw(this.#shown);
      // The first of those that have come, so that nobody starts at the top again.
      this.#parts.part('payments').querySelectorAll('button')[drawn.length]?.focus();
    };
    fillWith(
      more,
      element('p', fill(this.#texts.shown, { shown: drawn.length, total })),
      button(fill(this.#texts.more, { count }), showMore, 'help-button'),
    );
  }

  #row(payment: Payment): HTMLElement {
    const { date, direction, amount, currency } = payment;
    const text = amountText(amount, currency);
    const isPaid = direction === 'paid';
    const names = this.#texts;
    const row = tableRow([
      { text: date, name: names.date },
      { text: isPaid ? text : '', name: names.paid },
      { text: isPaid ? '' : text, name: names.received },
      { text: currency, name: '' },
    ]);
    // A column of its own would be too much for a phone.
    const last = element('td');
    const drop = button(
      this.#texts.drop,
      () => this.#drop(payment),
      'help-button help-screen help-file-drop',
    );
    drop.setAttribute('aria-label', `${this.#texts.drop} ${date} ${text} ${currency}`);
    last.append(...paymentDetails(payment, names, this.#masked), drop);
    row.append(last);
    return row;
  }
}
