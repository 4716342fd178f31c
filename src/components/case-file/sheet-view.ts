import type { CaseRecord, Moment, Payment } from '../../tools/cases/case-record.ts';
import { amountText } from '../../tools/case-file/money.ts';
import { sumsOf } from '../../tools/case-file/sums.ts';
import { timelineOf, type TimelineEntry } from '../../tools/case-file/timeline.ts';
import { fill, fillWith, setText } from '../browser/dom.ts';
import type { CaseFileTexts } from './case-file-texts.ts';
import type { HostParts } from './host-parts.ts';
import { paymentDetails } from './payment-details.ts';
import { tableRow } from './table-row.ts';
import { unbroken } from './unbroken.ts';
import type { Masked } from './masker.ts';
import type { FactName } from './sheet-facts.ts';

/** What stands on the sheet besides the payments. What is empty stays a line to write on. */
export class SheetView {
  readonly #parts: HostParts;
  readonly #texts: CaseFileTexts;
  readonly #blankTimeline: readonly ChildNode[];
  readonly #blankSums: readonly ChildNode[];
  readonly #sumNames: readonly string[];

  constructor(parts: HostParts, texts: CaseFileTexts) {
    this.#parts = parts;
    this.#texts = texts;
    this.#blankTimeline = [...parts.part('timeline').childNodes];
    this.#sumNames = [...parts.part('sum-names').children].map((cell) => cell.textContent);
    this.#blankSums = [...parts.part('sums').childNodes];
  }

  /** @param steps What was ticked on pages of this site, in their words. */
  show(
    record: CaseRecord,
    steps: readonly string[],
    { recipient, masked }: { recipient: 'bank' | 'police'; masked: Masked },
  ): void {
    const { forBank, forPolice } = this.#texts;
    setText(this.#parts.part('title'), recipient === 'police' ? forPolice : forBank);
    const facts = this.#factsOf(record);
    for (const place of this.#parts.all('[data-fact]')) {
      const name = place.dataset['fact'] as FactName;
      const ticked = name === 'done' ? steps : [];
      const written = unbroken(masked(facts[name], name));
      const text = [written, ...ticked].filter((line) => line !== '').join('\n');
      setText(place, text);
      place.classList.toggle('help-blank', text === '');
    }
    const rows = timelineOf(record).map((entry) => this.#entry(entry, record, masked));
    fillWith(this.#parts.part('timeline'), ...(rows.length > 0 ? rows : this.#blankTimeline));
  }

  /** @param uncounted How many rows are in no sum. */
  showSums(payments: readonly Payment[], uncounted: number): void {
    const rows = sumsOf(payments).map(({ currency, paid, received, difference, count }) =>
      tableRow(
        [
          currency,
          ...[paid, received, difference].map((sum) => amountText(sum, currency)),
          String(count),
        ].map((text, place) => ({ text, name: this.#sumNames[place] ?? '' })),
      ),
    );
    fillWith(this.#parts.part('sums'), ...(rows.length > 0 ? rows : this.#blankSums));
    const { sumNote } = this.#texts.rows;
    const isAny = payments.length + uncounted > 0;
    setText(
      this.#parts.part('sum-note'),
      isAny ? fill(sumNote, { counted: payments.length, uncounted }) : '',
    );
  }

  #factsOf(record: CaseRecord): Record<FactName, string> {
    const { facts, party, reference, channel, promise, evidence } = record;
    const { how, given } = this.#texts.sheet;
    return {
      problem: facts.problem,
      when: facts.when ? momentText(facts.when) : '',
      involved: [facts.amount, facts.amount && facts.currency].join(' ').trim(),
      screen: facts.status,
      orderNumber: facts.order,
      account: facts.account,
      payeeName: facts.payeeName,
      payeeAccount: facts.payeeAccount,
      how: facts.how ? how[facts.how] : '',
      given: facts.given.map((kind) => given[kind]).join(' / '),
      done: facts.done,
      party,
      reference,
      channel,
      promise,
      caseNumbers: facts.caseNumbers,
      request: facts.request,
      attached: facts.attachments,
      evidence,
    };
  }

  #entry(entry: TimelineEntry, { party }: CaseRecord, masked: Masked): HTMLElement {
    const { sheet } = this.#texts;
    const texts: { [Kind in TimelineEntry['kind']]?: string } = {
      happened: sheet.happened,
      submitted: fill(sheet.submitted, { party: masked(party, 'party') }),
    };
    let text = texts[entry.kind] ?? '';
    if (entry.kind === 'log') text = masked(entry.text, 'log');
    if (entry.kind === 'payments') text = fill(sheet.many, { ...entry });
    if (entry.kind === 'payment') {
      const { direction, amount, currency } = entry.payment;
      const sum = `${amountText(amount, currency)} ${currency}`;
      const details = paymentDetails(entry.payment, this.#texts.rows, masked);
      text = [fill(sheet[direction], { sum }), ...details.map((line) => line.textContent)].join(
        ' ',
      );
    }
    if (entry.kind === 'deadline') {
      const { what, saidBy } = entry.deadline;
      text = fill(sheet.deadline, { what: masked(what, 'log'), saidBy: masked(saidBy, 'log') });
    }
    const isMoment = entry.kind === 'happened' || entry.kind === 'submitted';
    const day = isMoment ? momentText(entry.moment) : entry.date;
    return tableRow([
      { text: day, name: '' },
      { text: unbroken(text.trim()), name: '' },
    ]);
  }
}

/** `2026-11-20 14:05 (UTC+8)`: papers are compared with others, which are sorted by it. */
function momentText({ date, time, zone }: Moment): string {
  const [hours, minutes] = [Math.floor(Math.abs(zone) / 60), Math.abs(zone) % 60];
  const named = `UTC${zone < 0 ? '−' : '+'}${hours}${minutes ? `:${String(minutes)}` : ''}`;
  return time === '' ? date : `${date} ${time} (${named})`;
}
