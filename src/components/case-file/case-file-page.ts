import type { CaseRecord, Payment, UncountedRow } from '../../tools/cases/case-record.ts';
import { rowsWithout, without } from '../../tools/case-file/duplicates.ts';
import { cleaned, hasText } from '../../tools/case-file/payment-texts.ts';
import { newCase } from '../../tools/cases/new-case.ts';
import { button, fill, fillWith, setText } from '../browser/dom.ts';
import { KeepingChoice } from '../tools/keeping-choice.ts';
import type { Keeping } from '../tools/kept-store.ts';
import { KeptCases } from '../cases/kept-cases.ts';
import { newId } from '../cases/new-id.ts';
import { TwiceButton } from '../tools/twice-button.ts';
import type { CaseFileTexts } from './case-file-texts.ts';
import { showCases } from './case-choice.ts';
import { CaseSteps } from './case-steps.ts';
import { HostParts } from './host-parts.ts';
import { Masker } from './masker.ts';
import { PaymentForm } from './payment-form.ts';
import { PaymentsTable } from './payments-table.ts';
import { SheetView } from './sheet-view.ts';
import { StatementImport } from './statement-import.ts';
import { UncountedList } from './uncounted-list.ts';

type Changes = Partial<Pick<CaseRecord, 'payments' | 'uncounted' | 'facts'>>;
type ChangesOf = (record: CaseRecord) => Changes;

/** The page of the case file: which case, its payments, where it is kept, the sheet. */
export class CaseFilePage {
  readonly #parts: HostParts;
  readonly #texts: CaseFileTexts;
  readonly #cases: KeptCases;
  readonly #keeping: KeepingChoice;
  readonly #sheet: SheetView;
  readonly #table: PaymentsTable;
  readonly #uncounted: UncountedList;
  readonly #form: PaymentForm;
  readonly #masker: Masker;
  readonly #steps: CaseSteps;
  /** The case that is worked on; a new one is in the store only once something is in it. */
  #record: CaseRecord;
  /** How many additions wait for the rules by which secrets are taken out. */
  #waiting = 0;

  constructor(host: HTMLElement) {
    this.#texts = JSON.parse(host.dataset['texts'] ?? '{}') as CaseFileTexts;
    this.#parts = new HostParts(host);
    const { rows, form } = this.#texts;
    this.#sheet = new SheetView(this.#parts, this.#texts);
    this.#table = new PaymentsTable(this.#parts, rows, (payment) =>
      this.#drop(
        ({ payments }) => ({ payments: without(payments, payment) }),
        ({ payments }) => ({ payments: [...payments, payment] }),
      ),
    );
    this.#masker = new Masker(this.#parts, this.#texts, () => this.#show());
    this.#steps = new CaseSteps(() => this.#show());
    this.#form = new PaymentForm(this.#parts, form, (payment) => this.#add([payment], []));
    this.#uncounted = new UncountedList(this.#parts, rows, {
      mend: (row, kept) =>
        this.#form.mend(row, async (payment) => {
          const isTaken = await this.#add([payment], []);
          if (isTaken)
            this.#change((record) => ({ uncounted: rowsWithout(record.uncounted, kept) }));
          return isTaken;
        }),
      drop: (row) =>
        this.#drop(
          (record) => ({ uncounted: rowsWithout(record.uncounted, row) }),
          ({ uncounted = [] }) => ({ uncounted: [...uncounted, row] }),
        ),
    });
    const statements = new StatementImport(this.#parts, this.#texts, {
      payments: () => this.#record.payments,
      uncounted: () => this.#rows,
      add: ({ counted, uncounted }) => this.#add(counted, uncounted),
    });
    this.#cases = new KeptCases(
      () => this.#reread(),
      () => this.#waiting > 0 || this.#form.isHalfTyped || statements.isHalfDone,
    );
    this.#record = this.#cases.all[0] ?? newCase(newId());
    this.#keeping = new KeepingChoice(this.#parts.part('keeping'), (place) => this.#keep(place));
    this.#listen();
    this.#showCases();
    this.#show();
    this.#keeping.begin(this.#cases.keeping);
    this.#parts.part('tool').hidden = false;
  }

  get #rows(): readonly UncountedRow[] {
    return this.#record.uncounted ?? [];
  }

  #listen(): void {
    this.#parts.onChoice('recipient', () => this.#show());
    this.#parts.part('case').addEventListener('change', ({ target }) => {
      const { value } = target as HTMLSelectElement;
      this.#record = this.#cases.all.find(({ id }) => id === value) ?? newCase(newId());
      this.#masker.forget();
      this.#show();
    });
    this.#parts.button('steps').addEventListener('click', () => void this.#addSteps());
    this.#parts.button('print').addEventListener('click', () => print());
    const words = { first: this.#texts.wipe, again: this.#texts.wipeAgain };
    new TwiceButton(this.#parts.button('wipe'), words, () => this.#wipe());
  }

  get #isAny(): boolean {
    return this.#record.payments.length + this.#rows.length > 0;
  }

  /**
   * Passwords and codes in texts are taken out before anything is kept or shown; without the rules
   * for that nothing that has a text is.
   */
  async #add(payments: readonly Payment[], uncounted: readonly UncountedRow[]): Promise<boolean> {
    const isPlain = uncounted.length === 0 && payments.every((payment) => !hasText(payment));
    this.#waiting++;
    const isReady = isPlain || (await this.#loadMasker());
    this.#waiting--;
    if (!isReady) return false;
    const { clean } = this.#masker;
    const safe = payments.map((payment) => cleaned(payment, clean));
    const rows = uncounted.map((row) => ({ ...row, text: clean(row.text) }));
    this.#change((record) => ({
      payments: [...record.payments, ...safe],
      uncounted: [...(record.uncounted ?? []), ...rows],
    }));
    const { added } = this.#texts.import;
    this.#say(fill(added, { counted: payments.length, uncounted: uncounted.length }));
    return true;
  }

  /** Takes something away, until its reader wants it back. */
  #drop(drop: ChangesOf, back: ChangesOf): void {
    this.#change(drop);
    const undo = button(
      this.#texts.rows.undo,
      () => {
        this.#change(back);
        this.#say('');
      },
      'help-button',
    );
    this.#say(this.#texts.rows.dropped, undo);
    undo.focus();
  }

  /** Changes the case as it is in the store now, not as this page saw it last. */
  #change(changesOf: ChangesOf): void {
    // Another tab may have changed other cases, or what else is known of this one.
    const now = this.#cases.all.find(({ id }) => id === this.#record.id) ?? this.#record;
    this.#record = { ...now, ...changesOf(now), sequence: now.sequence + 1 };
    this.#cases.put(this.#record);
    this.#tellKept();
    this.#show();
  }

  /** Writes steps that were ticked on pages of this site into what was done. */
  async #addSteps(): Promise<void> {
    const put = (steps: readonly string[]): void =>
      this.#change(({ facts }) => ({
        facts: { ...facts, done: [facts.done, ...steps].filter((line) => line !== '').join('\n') },
      }));
    const said = await this.#steps.add(this.#record, this.#texts, put);
    setText(this.#parts.part('steps-said'), said);
  }

  #wipe(): void {
    this.#cases.remove(this.#record.id);
    if (this.#cases.all.length === 0) this.#cases.wipe();
    this.#keeping.show(this.#cases.keeping);
    this.#masker.forget();
    this.#say(this.#texts.wiped);
    this.#reread();
  }

  #keep(keeping: Keeping): void {
    const isKept = this.#cases.keep(keeping);
    this.#reread();
    this.#keeping.show(this.#cases.keeping);
    if (!isKept) this.#parts.part('not-kept').hidden = false;
  }

  /** Shows what is in the store now. */
  #reread(): void {
    const kept = this.#cases.all;
    const { id } = this.#record;
    this.#record = kept.find((record) => record.id === id) ?? kept[0] ?? newCase(newId());
    this.#showCases();
    this.#tellKept();
    this.#show();
  }

  #tellKept(): void {
    const kept = this.#cases.all.find(({ id }) => id === this.#record.id);
    // A store may take less than there is: rows of a size that it does not know.
    const isWhole =
      !this.#isAny ||
      (kept?.payments.length === this.#record.payments.length &&
        (kept.uncounted ?? []).length === this.#rows.length);
    this.#parts.part('not-kept').hidden = isWhole && this.#cases.isKept;
  }

  #say(text: string, ...more: HTMLElement[]): void {
    fillWith(this.#parts.part('said'), text, ...more);
  }

  #showCases(): void {
    showCases(this.#parts, this.#texts, this.#cases.all, this.#record.id);
  }

  #show(): void {
    const recipient = this.#parts.chosen('recipient') === 'police' ? 'police' : 'bank';
    const { payments } = this.#record;
    const masked = this.#masker.for(recipient);
    const maskedNote = (text: string): string => masked(text, 'note');
    this.#sheet.show(this.#record, this.#steps.of(this.#record), { recipient, masked });
    this.#sheet.showSums(payments, this.#rows.length);
    this.#table.show(payments, masked);
    this.#uncounted.show(this.#rows, maskedNote, this.#masker.clean);
    this.#masker.ask();
    const isAnyText = this.#isAny || this.#cases.all.length > 0;
    if (!this.#masker.isLoaded && isAnyText) void this.#loadMasker();
  }

  /** What finds secrets comes once there is a text; until then texts are not shown. */
  async #loadMasker(): Promise<boolean> {
    if (this.#masker.isLoaded) return true;
    try {
      await this.#masker.load();
      this.#parts.part('mask-failed').hidden = true;
      this.#show();
      return true;
    } catch {
      this.#parts.part('mask-failed').hidden = false;
      return false;
    }
  }
}
