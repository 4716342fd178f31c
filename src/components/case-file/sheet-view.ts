import type { CaseRecord, Moment, Payment } from '../../tools/cases/case-record.ts';
import { amountText } from '../../tools/case-file/money.ts';
import { sumsOf } from '../../tools/case-file/sums.ts';
import { timelineOf, type TimelineEntry } from '../../tools/case-file/timeline.ts';
import { element, fill, fillWith, setText } from '../browser/dom.ts';
import type { CaseFileTexts } from './case-file-texts.ts';
import type { HostParts } from './host-parts.ts';
import type { Masked } from './masker.ts';
import type { FactName } from './sheet-facts.ts';

/** What stands on the sheet besides the payments. What is empty stays a line to write on. */
export class SheetView {
  readonly #parts: HostParts;
  readonly #texts: CaseFileTexts;
  readonly #blankTimeline: readonly ChildNode[];
  readonly #blankSums: readonly ChildNode[];

  constructor(parts: HostParts, texts: CaseFileTexts) {
    this.#parts = parts;
    this.#texts = texts;
    this.#blankTimeline = [...parts.part('timeline').childNodes];
    this.#blankSums = [...parts.part('sums').childNodes];
  }

  show(record: CaseRecord, recipient: 'bank' | 'police', masked: Masked): void {
    const { forBank, forPolice } = this.#texts;
    setText(this.#parts.part('title'), recipient === 'police' ? forPolice : forBank);
    const facts = this.#factsOf(record);
    for (const place of this.#parts.all('[data-fact]')) {
      const name = place.dataset['fact'] as FactName;
      const text = masked(facts[name], name);
      setText(place, text);
      place.classList.toggle('help-blank', text === '');
    }
    const rows = timelineOf(record).map((entry) => this.#entry(entry, record, masked));
    fillWith(this.#parts.part('timeline'), ...(rows.length > 0 ? rows : this.#blankTimeline));
  }

  /** @param uncounted How many rows are in no sum. */
  showSums(payments: readonly Payment[], uncounted: number): void {
    const rows = sumsOf(payments).map(({ currency, paid, received, difference, count }) =>
      tableRow([
        currency,
        ...[paid, received, difference].map((sum) => amountText(sum, currency)),
        String(count),
      ]),
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
      const { direction, amount, currency, note } = entry.payment;
      const sum = `${amountText(amount, currency)} ${currency}`;
      text = `${fill(sheet[direction], { sum })} ${masked(note, 'note')}`;
    }
    if (entry.kind === 'deadline') {
      const { what, saidBy } = entry.deadline;
      text = fill(sheet.deadline, { what: masked(what, 'log'), saidBy: masked(saidBy, 'log') });
    }
    const isMoment = entry.kind === 'happened' || entry.kind === 'submitted';
    return tableRow([isMoment ? momentText(entry.moment) : entry.date, text.trim()]);
  }
}

/** `2026-11-20 14:05 (UTC+8)`: papers are compared with others, which are sorted by it. */
function momentText({ date, time, zone }: Moment): string {
  const [hours, minutes] = [Math.floor(Math.abs(zone) / 60), Math.abs(zone) % 60];
  const named = `UTC${zone < 0 ? '−' : '+'}${hours}${minutes ? `:${String(minutes)}` : ''}`;
  return time === '' ? date : `${date} ${time} (${named})`;
}

function tableRow(cells: readonly string[]): HTMLElement {
  const row = element('tr');
  row.append(...cells.map((cell) => element('td', cell)));
  return row;
}
