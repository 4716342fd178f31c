import type { Payment, UncountedRow } from '../../tools/cases/case-record.ts';
import { isUnclear, readAmount, type Amount, type NoAmount } from '../../tools/case-file/amount.ts';
import { readDay } from '../../tools/case-file/day.ts';
import { isCurrency } from '../../tools/case-file/money.ts';
import { button, fill, fillWith, setText } from '../browser/dom.ts';
import { showError } from '../tools/field-error.ts';
import type { CaseFileTexts } from './case-file-texts.ts';
import type { HostParts } from './host-parts.ts';

/** Takes a payment. @returns Whether it is in the case. */
type Take = (payment: Payment) => Promise<boolean>;

/** A payment that is typed, or made of a row that could not be read. */
export class PaymentForm {
  readonly #parts: HostParts;
  readonly #texts: CaseFileTexts['form'];
  readonly #details: HTMLDetailsElement;
  #isBusy = false;
  #take: Take;
  readonly #takeNew: Take;
  /** The day of the payment that was added last: it stays, and is nothing that would be lost. */
  #lastDay = '';

  /** @param take Gets each payment that is typed. */
  constructor(parts: HostParts, texts: CaseFileTexts['form'], take: Take) {
    this.#parts = parts;
    this.#texts = texts;
    this.#take = this.#takeNew = take;
    this.#details = parts.part('typed') as HTMLDetailsElement;
    parts.field('currency').value = 'CNY';
    parts.button('add').addEventListener('click', () => void this.#add());
    this.#details.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && event.target instanceof HTMLInputElement && !event.isComposing)
        void this.#add();
    });
  }

  /**
   * Asks what a row that could not be read means.
   *
   * @param row Its text becomes the remark, so that nothing of it is lost.
   * @param take Gets the payment, once.
   */
  mend({ line, text }: UncountedRow, take: Take): void {
    const { count, mending, leave } = this.#texts;
    this.#take = take;
    setText(this.#parts.button('add'), count);
    const onLeave = (): void => this.#end();
    const said = this.#parts.part('mending');
    fillWith(said, fill(mending, { line }), ' ', button(leave, onLeave, 'help-button'));
    said.hidden = false;
    this.#parts.field('note').value = text;
    this.#details.open = true;
    this.#parts.field('date').focus();
  }

  /** Whether something is typed that is in no case yet. */
  get isHalfTyped(): boolean {
    const value = (name: string): string => this.#parts.field(name).value.trim();
    return value('amount') + value('note') !== '' || value('date') !== this.#lastDay;
  }

  /** Makes the form ready for a new payment. */
  #end(): void {
    this.#take = this.#takeNew;
    setText(this.#parts.button('add'), this.#texts.add);
    this.#parts.part('mending').hidden = true;
    for (const name of ['amount', 'note']) this.#parts.field(name).value = '';
    // Mostly the next payment has another day: typing takes the place of this one.
    this.#parts.field('date').select();
  }

  /** What cannot be taken stays as it is typed. */
  async #add(): Promise<void> {
    const payment = this.#read();
    const take = this.#take;
    if (!payment || this.#isBusy) return;
    this.#isBusy = true;
    const isTaken = await take(payment);
    this.#isBusy = false;
    if (!isTaken || take !== this.#take) return;
    this.#lastDay = this.#parts.field('date').value.trim();
    this.#end();
  }

  /** @returns Nothing where something has to be written in another way; its field says so. */
  #read(): Payment | undefined {
    const { wrongDate, wrongCurrency } = this.#texts;
    const field = (name: string): HTMLInputElement => this.#parts.field(name);
    const code = field('currency').value.trim().toUpperCase();
    const day = readDay(field('date').value);
    const read = isCurrency(code) ? readAmount(field('amount').value, code) : undefined;
    showError(field('date'), day ? '' : wrongDate);
    const isAsked = isCurrency(code) && isUnclear(field('amount').value, code);
    showError(field('amount'), this.#wrongIn(isAsked ? 'decimals' : read));
    showError(field('currency'), isCurrency(code) ? '' : wrongCurrency);
    const wrong = ['date', 'amount', 'currency']
      .map(field)
      .find((part) => part.getAttribute('aria-invalid'));
    if (wrong || !day || typeof read !== 'object') {
      wrong?.focus();
      return undefined;
    }
    return {
      date: day.date,
      direction: this.#parts.chosen('direction') === 'received' ? 'received' : 'paid',
      amount: read.minor,
      currency: read.currency,
      note: [day.time, field('note').value.trim()].filter((text) => text !== '').join(' '),
    };
  }

  /** @param read Nothing where its currency is wrong, which is said there. */
  #wrongIn(read: Amount | NoAmount | undefined): string {
    const { wrongAmount, wrongDecimals } = this.#texts;
    if (read === undefined) return '';
    if (read === 'decimals') return wrongDecimals;
    return typeof read === 'object' && !read.isNegative && read.minor > 0 ? '' : wrongAmount;
  }
}
