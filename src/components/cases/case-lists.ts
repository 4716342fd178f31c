import type { CaseRecord } from '../../tools/cases/case-record.ts';
import { button, element, fillWith } from '../browser/dom.ts';
import { showError } from '../tools/field-error.ts';
import { readDay } from './case-form.ts';
import type { CasesTexts } from './cases-texts.ts';
import { fieldOf, partsOf } from '../tools/parts-of.ts';
import type { ResultLines } from './result-lines.ts';

type Changes = Partial<Pick<CaseRecord, 'deadlines' | 'log'>>;

type Kind = 'deadlines' | 'log';

const fieldsOf: Record<Kind, readonly string[]> = {
  deadlines: ['deadline-what', 'deadline-date', 'deadline-by'],
  log: ['log-date', 'log-text'],
};

const isTyped = (names: readonly string[]): boolean =>
  names.map(fieldOf).some(({ value, validity }) => value !== '' || validity.badInput);

/** The deadlines of a case and what happened in it: lists that lines are put into. */
export class CaseLists {
  readonly #part: ReturnType<typeof partsOf>;
  readonly #texts: CasesTexts;
  readonly #lines: ResultLines;
  readonly #record: () => CaseRecord;
  readonly #change: (changes: Changes) => void;

  constructor(
    host: HTMLElement,
    texts: CasesTexts,
    lines: ResultLines,
    work: { record: () => CaseRecord; change: (changes: Changes) => void },
  ) {
    this.#part = partsOf(host);
    this.#texts = texts;
    this.#lines = lines;
    this.#record = work.record;
    this.#change = work.change;
    this.#part('deadline-add').addEventListener('click', () => this.#addDeadline());
    this.#part('log-add').addEventListener('click', () => this.#addLog());
  }

  show(): void {
    const { deadlines, log } = this.#record();
    this.#fill('deadlines', deadlines, (deadline) => this.#lines.deadline(deadline));
    this.#fill('log', log, (entry) => [this.#lines.logLine(entry)]);
  }

  /** Whether something is typed that is in no list yet. */
  get isHalfTyped(): boolean {
    return isTyped(fieldsOf.deadlines) || isTyped(fieldsOf.log);
  }

  /**
   * Puts what is half typed into the lists.
   *
   * @returns Whether nothing is left of it; where not, it says at the field what is missing.
   */
  settle(): boolean {
    if (isTyped(fieldsOf.log)) this.#addLog();
    if (isTyped(fieldsOf.deadlines)) this.#addDeadline();
    return !this.isHalfTyped;
  }

  empty(...kinds: Kind[]): void {
    for (const name of kinds.flatMap((kind) => fieldsOf[kind])) {
      fieldOf(name).value = '';
      showError(fieldOf(name), '');
    }
  }

  #fill<Its extends Kind>(
    kind: Its,
    entries: CaseRecord[Its],
    linesOf: (entry: CaseRecord[Its][number]) => string[],
  ): void {
    const items = [...entries].map((entry, place) => {
      const item = element('li');
      const lines = linesOf(entry).map((line) => element('p', line));
      const remove = button(this.#texts.removeItem, () => this.#remove(kind, place), 'help-button');
      remove.setAttribute(
        'aria-label',
        `${this.#texts.removeItem}: ${lines[0]?.textContent ?? ''}`,
      );
      item.append(...lines, remove);
      return item;
    });
    fillWith(this.#part(kind), ...items);
  }

  #remove(kind: Kind, place: number): void {
    const record = this.#record();
    this.#change(
      kind === 'log'
        ? { log: record.log.filter((_, at) => at !== place) }
        : { deadlines: record.deadlines.filter((_, at) => at !== place) },
    );
    // The button that had the focus is gone.
    this.#part(kind === 'log' ? 'log-add' : 'deadline-add').focus();
  }

  #addDeadline(): void {
    const date = readDay('deadline-date', this.#texts);
    const field = fieldOf('deadline-date');
    if (!date) {
      if (field.value === '' && !field.validity.badInput)
        showError(field, this.#texts.deadlineNeeds);
      return field.focus();
    }
    const [what, saidBy] = ['deadline-what', 'deadline-by'].map((name) =>
      fieldOf(name).value.trim(),
    );
    const { deadlines } = this.#record();
    this.#change({ deadlines: [...deadlines, { what: what ?? '', date, saidBy: saidBy ?? '' }] });
    this.empty('deadlines');
  }

  #addLog(): void {
    const date = readDay('log-date', this.#texts);
    const field = fieldOf('log-text');
    const text = field.value.trim();
    showError(field, text ? '' : this.#texts.logNeeds);
    if (!text) return field.focus();
    const ofDay = fieldOf('log-date');
    if (!date && (ofDay.value !== '' || ofDay.validity.badInput)) return ofDay.focus();
    this.#change({ log: [...this.#record().log, { date, text }] });
    this.empty('log');
  }
}
