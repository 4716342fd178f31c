import type { CaseRecord, Payment, UncountedRow } from '../../tools/cases/case-record.ts';
import { without } from '../../tools/case-file/duplicates.ts';
import { newCase } from '../../tools/cases/new-case.ts';
import { button, element, fill, fillWith, setText } from '../browser/dom.ts';
import { failureOf, reading, wordsFor } from '../browser/failure.ts';
import type { Keeping } from '../tools/kept-store.ts';
import { askBeforeLeaving } from '../tools/unsaved.ts';
import { casesStore } from '../cases/cases-store.ts';
import { newId } from '../cases/new-id.ts';
import { TwiceButton } from '../cases/twice-button.ts';
import type { CaseFileTexts } from './case-file-texts.ts';
import { HostParts } from './host-parts.ts';
import { ImportForm } from './import-form.ts';
import { Masker } from './masker.ts';
import { PaymentForm } from './payment-form.ts';
import { PaymentsTable } from './payments-table.ts';
import { SheetView } from './sheet-view.ts';
import { UncountedList } from './uncounted-list.ts';

type Changes = Partial<Pick<CaseRecord, 'payments' | 'uncounted' | 'facts'>>;

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

  constructor(host: HTMLElement) {
    this.#texts = JSON.parse(host.dataset['texts'] ?? '{}') as CaseFileTexts;
    this.#parts = new HostParts(host);
    const { rows, form } = this.#texts;
    this.#sheet = new SheetView(this.#parts, this.#texts);
    this.#table = new PaymentsTable(this.#parts, rows, (payment) =>
      this.#drop({ payments: without(this.#record.payments, payment) }),
    );
    this.#masker = new Masker(this.#parts, this.#texts.removed, () => this.#show());
    this.#form = new PaymentForm(this.#parts, form, (payment) => this.#add([payment], []));
    this.#uncounted = new UncountedList(this.#parts, rows, {
      mend: (row) =>
        this.#form.mend(row, (payment) => {
          this.#change({ uncounted: this.#uncountedBut(row) });
          this.#add([payment], []);
        }),
      drop: (row) => this.#drop({ uncounted: this.#uncountedBut(row) }),
    });
    new ImportForm(this.#parts, this.#texts, {
      payments: () => this.#record.payments,
      uncounted: () => this.#rows,
      add: ({ counted, uncounted }) => this.#add(counted, uncounted),
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

  #uncountedBut = (gone: UncountedRow): UncountedRow[] => this.#rows.filter((row) => row !== gone);

  #listen(): void {
    this.#parts.choose('keeping', this.#store.keeping);
    this.#parts.onChoice('keeping', (keeping) => {
      this.#store.keep(keeping as Keeping);
      this.#tellKept();
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
    const { wipe: first, wipeAgain: again } = this.#texts;
    new TwiceButton(this.#parts.button('wipe'), { first, again }, () => this.#wipe());
    askBeforeLeaving(() => this.#isAny && !this.#isSafe);
  }

  get #isAny(): boolean {
    return this.#record.payments.length + this.#rows.length > 0;
  }

  /** Whether there is more than amounts. */
  get #isAnyText(): boolean {
    return this.#isAny || this.#store.get().length > 0;
  }

  get #isSafe(): boolean {
    return this.#store.keeping !== 'page' && this.#isKept;
  }

  #add(payments: readonly Payment[], uncounted: readonly UncountedRow[]): void {
    this.#change({
      payments: [...this.#record.payments, ...payments],
      uncounted: [...this.#rows, ...uncounted],
    });
    const { added } = this.#texts.import;
    this.#say(fill(added, { counted: payments.length, uncounted: uncounted.length }));
  }

  /** Takes something away, until its reader wants it back. */
  #drop(changes: Changes, said = this.#texts.rows.dropped): void {
    const { payments, uncounted = [] } = this.#record;
    this.#change(changes);
    const undo = button(
      this.#texts.rows.undo,
      () => {
        this.#change({ payments, uncounted });
        this.#say('');
      },
      'help-button',
    );
    this.#say(said, undo);
    undo.focus();
  }

  #change(changes: Changes): void {
    // Another tab may have changed other cases, or what else is known of this one.
    const kept = this.#store.get();
    const now = kept.find(({ id }) => id === this.#record.id) ?? this.#record;
    this.#record = { ...now, ...changes, sequence: now.sequence + 1 };
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
      const done = [facts.done, ...steps].filter((line) => line !== '').join('\n');
      if (steps.length > 0) this.#change({ facts: { ...facts, done } });
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
    this.#record = left[0] ?? newCase(newId());
    this.#masker.forget();
    this.#say(this.#texts.wiped);
    this.#showCases();
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
    const { caseNew, caseUnnamed } = this.#texts;
    const cases = this.#store.get();
    this.#parts.part('cases').hidden = cases.length === 0;
    const options = cases.map(({ id, party, reference, facts }) => {
      const name = [party, reference].filter((text) => text !== '').join(' ');
      return option(id, name || facts.problem.slice(0, 30) || caseUnnamed);
    });
    fillWith(this.#parts.part('case'), ...options, option('', caseNew));
    (this.#parts.part('case') as HTMLSelectElement).value = cases[0]?.id ?? '';
  }

  #show(): void {
    const recipient = this.#parts.chosen('recipient') === 'police' ? 'police' : 'bank';
    const { payments } = this.#record;
    const masked = this.#masker.for(recipient);
    const maskedNote = (text: string): string => masked(text, 'note');
    this.#sheet.show(this.#record, recipient, masked);
    this.#sheet.showSums(payments, this.#rows.length);
    this.#table.show(payments, maskedNote);
    this.#uncounted.show(this.#rows, maskedNote);
    this.#masker.ask();
    if (!this.#masker.isLoaded && this.#isAnyText) void this.#loadMasker();
  }

  /** What finds secrets comes once there is a text; until then texts are not shown. */
  async #loadMasker(): Promise<void> {
    try {
      await this.#masker.load();
      this.#parts.part('mask-failed').hidden = true;
      this.#show();
    } catch {
      this.#parts.part('mask-failed').hidden = false;
    }
  }
}

function option(value: string, text: string): HTMLOptionElement {
  const made = element('option', text);
  made.value = value;
  return made;
}
