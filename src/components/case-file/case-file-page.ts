import type { CaseRecord, Payment, UncountedRow } from '../../tools/cases/case-record.ts';
import { rowsWithout, without } from '../../tools/case-file/duplicates.ts';
import { mergeCases } from '../../tools/cases/merge-cases.ts';
import { newCase } from '../../tools/cases/new-case.ts';
import { button, fill, fillWith, setText } from '../browser/dom.ts';
import { failureOf, reading, wordsFor } from '../browser/failure.ts';
import type { Keeping } from '../tools/kept-store.ts';
import { askBeforeLeaving } from '../tools/unsaved.ts';
import { casesStore } from '../cases/cases-store.ts';
import { casesKey } from '../cases/unread-cases.ts';
import { newId } from '../cases/new-id.ts';
import { TwiceButton } from '../tools/twice-button.ts';
import type { CaseFileTexts } from './case-file-texts.ts';
import { showCases } from './case-choice.ts';
import { HostParts } from './host-parts.ts';
import { ImportForm } from './import-form.ts';
import { Masker } from './masker.ts';
import { PaymentForm } from './payment-form.ts';
import { PaymentsTable } from './payments-table.ts';
import { SheetView } from './sheet-view.ts';
import { UncountedList } from './uncounted-list.ts';

type Changes = Partial<Pick<CaseRecord, 'payments' | 'uncounted' | 'facts'>>;
type ChangesOf = (record: CaseRecord) => Changes;

/** The page of the case file: which case, its payments, where it is kept, the sheet. */
export class CaseFilePage {
  readonly #parts: HostParts;
  readonly #texts: CaseFileTexts;
  readonly #store = casesStore();
  readonly #sheet: SheetView;
  readonly #table: PaymentsTable;
  readonly #uncounted: UncountedList;
  readonly #form: PaymentForm;
  readonly #masker: Masker;
  /** The case that is worked on; a new one is in the store only once something is in it. */
  #record: CaseRecord;
  #isKept = true;
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
    this.#masker = new Masker(this.#parts, this.#texts.removed, () => this.#show());
    this.#form = new PaymentForm(this.#parts, form, (payment) => void this.#add([payment], []));
    this.#uncounted = new UncountedList(this.#parts, rows, {
      mend: (row, kept) =>
        this.#form.mend(row, (payment) => {
          this.#change((record) => ({ uncounted: rowsWithout(record.uncounted, kept) }));
          void this.#add([payment], []);
        }),
      drop: (row) =>
        this.#drop(
          (record) => ({ uncounted: rowsWithout(record.uncounted, row) }),
          ({ uncounted = [] }) => ({ uncounted: [...uncounted, row] }),
        ),
    });
    new ImportForm(this.#parts, this.#texts, {
      payments: () => this.#record.payments,
      uncounted: () => this.#rows,
      add: ({ counted, uncounted }) => void this.#add(counted, uncounted),
    });
    this.#record = this.#store.get()[0] ?? newCase(newId());
    this.#listen();
    this.#showCases();
    this.#show();
    this.#parts.part('tool').hidden = false;
  }

  get #rows(): readonly UncountedRow[] {
    return this.#record.uncounted ?? [];
  }

  #listen(): void {
    this.#parts.choose('keeping', this.#store.keeping);
    this.#parts.onChoice('keeping', (keeping) => {
      this.#keep(keeping as Keeping);
    });
    addEventListener('storage', ({ key }) => {
      // A storage that is emptied as a whole names no key.
      const isOurs = key === casesKey || key === null;
      if (isOurs && this.#store.keeping === 'browser') this.#reread();
    });
    this.#parts.onChoice('recipient', () => this.#show());
    this.#parts.part('case').addEventListener('change', ({ target }) => {
      const { value } = target as HTMLSelectElement;
      this.#record = this.#store.get().find(({ id }) => id === value) ?? newCase(newId());
      this.#masker.forget();
      this.#show();
    });
    this.#parts.button('steps').addEventListener('click', () => void this.#addSteps());
    this.#parts.button('print').addEventListener('click', () => print());
    const words = { first: this.#texts.wipe, again: this.#texts.wipeAgain };
    new TwiceButton(this.#parts.button('wipe'), words, () => this.#wipe());
    askBeforeLeaving(() => {
      const isSafe = this.#store.keeping !== 'page' && this.#isKept;
      return this.#waiting > 0 || (this.#isAny && !isSafe);
    });
  }

  get #isAny(): boolean {
    return this.#record.payments.length + this.#rows.length > 0;
  }

  /** Passwords and codes in remarks and rows are taken out before anything is kept or shown. */
  async #add(payments: readonly Payment[], uncounted: readonly UncountedRow[]): Promise<void> {
    // Without the rules nothing is shown, but no payment may be lost for that.
    this.#waiting++;
    const clean = (await this.#loadMasker()) ? this.#masker.clean : (text: string): string => text;
    this.#waiting--;
    const safe = payments.map((payment) => ({ ...payment, note: clean(payment.note) }));
    const rows = uncounted.map((row) => ({ ...row, text: clean(row.text) }));
    this.#change((record) => ({
      payments: [...record.payments, ...safe],
      uncounted: [...(record.uncounted ?? []), ...rows],
    }));
    const { added } = this.#texts.import;
    this.#say(fill(added, { counted: payments.length, uncounted: uncounted.length }));
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
    const kept = this.#store.get();
    const now = kept.find(({ id }) => id === this.#record.id) ?? this.#record;
    this.#record = { ...now, ...changesOf(now), sequence: now.sequence + 1 };
    this.#store.set([...kept.filter(({ id }) => id !== now.id), this.#record]);
    this.#tellKept();
    this.#show();
  }

  /** Writes steps that were ticked on pages of this site into what was done. */
  async #addSteps(): Promise<void> {
    const { stepsNone, stepsAdded } = this.#texts;
    const said = this.#parts.part('steps-said');
    try {
      const { tickedSteps } = await reading(import('./ticked-steps.ts'));
      const { facts } = this.#record;
      const steps = (await tickedSteps()).filter((step) => !facts.done.includes(step));
      const added = ({ facts: now }: CaseRecord): Changes => ({
        facts: { ...now, done: [now.done, ...steps].filter((line) => line !== '').join('\n') },
      });
      if (steps.length > 0) this.#change(added);
      setText(said, steps.length > 0 ? fill(stepsAdded, { count: steps.length }) : stepsNone);
    } catch (error) {
      setText(said, wordsFor(failureOf(error)));
    }
  }

  #wipe(): void {
    const gone = this.#record;
    const left = this.#store.get().filter(({ id }) => id !== gone.id);
    if (left.length > 0) this.#store.set(left);
    else this.#store.wipe();
    this.#parts.choose('keeping', this.#store.keeping);
    this.#masker.forget();
    this.#say(this.#texts.wiped);
    this.#reread();
  }

  /** What another tab has put in the new place meanwhile is not lost. */
  #keep(keeping: Keeping): void {
    const there = keeping === 'page' ? [] : casesStore().get();
    if (there.length > 0) this.#store.set(mergeCases(there, this.#store.get()));
    this.#store.keep(keeping);
    this.#reread();
  }

  /** Shows what is in the store now. */
  #reread(): void {
    const kept = this.#store.get();
    const { id } = this.#record;
    this.#record = kept.find((record) => record.id === id) ?? kept[0] ?? newCase(newId());
    this.#showCases();
    this.#tellKept();
    this.#show();
  }

  #tellKept(): void {
    const kept = this.#store.get().find(({ id }) => id === this.#record.id);
    // A store may take less than there is: rows of a size that it does not know.
    const isWhole =
      !this.#isAny ||
      (kept?.payments.length === this.#record.payments.length &&
        (kept.uncounted ?? []).length === this.#rows.length);
    this.#isKept = isWhole && this.#store.isKept;
    this.#parts.part('not-kept').hidden = this.#isKept;
  }

  #say(text: string, ...more: HTMLElement[]): void {
    fillWith(this.#parts.part('said'), text, ...more);
  }

  #showCases(): void {
    showCases(this.#parts, this.#texts, this.#store.get(), this.#record.id);
  }

  #show(): void {
    const recipient = this.#parts.chosen('recipient') === 'police' ? 'police' : 'bank';
    const { payments } = this.#record;
    const masked = this.#masker.for(recipient);
    const maskedNote = (text: string): string => masked(text, 'note');
    this.#sheet.show(this.#record, recipient, masked);
    this.#sheet.showSums(payments, this.#rows.length);
    this.#table.show(payments, maskedNote);
    this.#uncounted.show(this.#rows, maskedNote, this.#masker.clean);
    this.#masker.ask();
    const isAnyText = this.#isAny || this.#store.get().length > 0;
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
