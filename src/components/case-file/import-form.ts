import type { Payment, UncountedRow } from '../../tools/cases/case-record.ts';
import type { DecimalMark } from '../../tools/case-file/amount.ts';
import type { Source } from '../../tools/case-file/column-names.ts';
import { missingIn, proposedMapping, type Mapping } from '../../tools/case-file/columns.ts';
import type { Delimiter } from '../../tools/case-file/csv.ts';
import { decoded } from '../../tools/case-file/decode.ts';
import { isCurrency } from '../../tools/case-file/money.ts';
import { newAmong } from '../../tools/case-file/new-among.ts';
import { readRows, type ReadRows } from '../../tools/case-file/read-rows.ts';
import { readTable, type Table } from '../../tools/case-file/table.ts';
import { button, fill, fillWith, setText } from '../browser/dom.ts';
import { showError } from '../tools/field-error.ts';
import type { CaseFileTexts } from './case-file-texts.ts';
import type { HostParts } from './host-parts.ts';
import { mappingParts } from './mapping-form.ts';

/** Where the rows go. */
export interface ImportTarget {
  /** What is in the case file already. */
  payments(): readonly Payment[];
  uncounted(): readonly UncountedRow[];
  /** @returns Whether the rows are in the case. */
  add(rows: ReadRows): Promise<boolean>;
}

/** More takes a phone too long to read. */
const mostBytes = 20_000_000;

/** A statement that is chosen or pasted: read, its columns shown, added when its reader says so. */
export class ImportForm {
  readonly #parts: HostParts;
  readonly #texts: CaseFileTexts;
  readonly #target: ImportTarget;
  #text = '';
  #encoding = '';
  #isBusy = false;
  #table: Table | undefined;
  #mapping: Mapping | undefined;

  constructor(parts: HostParts, texts: CaseFileTexts, target: ImportTarget) {
    this.#parts = parts;
    this.#texts = texts;
    this.#target = target;
    parts.field('delimiter').addEventListener('change', ({ target: field }) => {
      this.#open((field as HTMLSelectElement).value as Delimiter);
    });
    parts.field('mark').addEventListener('change', ({ target: field }) => {
      const mark = (field as HTMLSelectElement).value as DecimalMark | 'ask';
      if (this.#mapping) this.#show({ ...this.#mapping, mark }, false);
    });
  }

  /** Reads what is chosen or pasted, and shows what its columns are taken for. */
  async read(): Promise<void> {
    const paste = this.#parts.field('paste');
    const fallback = this.#parts.field('fallback');
    const { sourceMissing, wrongCurrency, nothing } = this.#texts.import;
    showError(fallback, isCurrency(this.#currency()) ? '' : wrongCurrency);
    const text = await this.#chosenText();
    const isText = typeof text === 'object';
    const wrong = !isText ? text : text.text.trim() === '' ? nothing : '';
    showError(paste, this.#parts.chosen('source') === '' ? sourceMissing : wrong);
    if (fallback.getAttribute('aria-invalid')) return fallback.focus();
    if (!isText || paste.getAttribute('aria-invalid')) return paste.focus();
    this.#text = text.text;
    this.#encoding = text.encoding;
    this.#open();
    this.#parts.part('mapping-title').focus();
  }

  #currency = (): string => this.#parts.field('fallback').value.trim().toUpperCase();

  /** The text of the file, or what was pasted; a sentence where there is none. */
  async #chosenText(): Promise<{ text: string; encoding: string } | string> {
    const { tooLarge, unreadable } = this.#texts.import;
    const [file] = this.#parts.field('file').files ?? [];
    if (!file) return { text: this.#parts.field('paste').value, encoding: '' };
    if (file.size > mostBytes) return tooLarge;
    try {
      const read = decoded(new Uint8Array(await bytesOf(file)));
      return typeof read === 'object' ? read : this.#texts.import[read];
    } catch {
      return unreadable;
    }
  }

  #open(delimiter?: Delimiter): void {
    this.#table = readTable(this.#text, delimiter);
    this.#parts.part('mapping').hidden = false;
    const source = this.#parts.chosen('source') as Source;
    this.#show(proposedMapping(this.#table, source, this.#currency()), true);
  }

  /** @param isOther Whether other things may have to be asked than before. */
  #show(mapping: Mapping, isOther: boolean): void {
    const table = this.#table;
    if (!table) return;
    this.#mapping = mapping;
    this.#parts.field('delimiter').value = table.delimiter;
    this.#parts.field('mark').value = mapping.mark;
    if (isOther) this.#draw(table, mapping);
    this.#tell(table, mapping);
  }

  #draw(table: Table, mapping: Mapping): void {
    const focused = document.activeElement?.id;
    const { columns, questions } = mappingParts(table, mapping, this.#texts.mapping, (chosen) =>
      this.#show({ ...(this.#mapping ?? mapping), ...chosen }, chosen.roles !== undefined),
    );
    fillWith(this.#parts.part('columns'), ...columns);
    fillWith(this.#parts.part('questions'), ...questions);
    if (focused?.startsWith('help-field-column'))
      document.querySelector<HTMLElement>(`#${focused}`)?.focus();
  }

  #tell(table: Table, mapping: Mapping): void {
    const { before, take, cancel, encoding } = this.#texts.import;
    const old = oldEncodings[this.#encoding];
    const { counted, uncounted } = readRows(table, mapping);
    const isReady = missingIn(mapping).length === 0 && table.rows.length > 0;
    const parts = [
      ...this.#toldOf(table, mapping, { counted, uncounted }),
      ...(table.before.length > 0 ? [fill(before, { count: table.before.length })] : []),
      ...(old === undefined ? [] : [fill(encoding, { encoding: old })]),
    ];
    setText(this.#parts.part('result'), parts.join(' '));
    const onTake = (): void => void this.#take({ counted, uncounted });
    fillWith(
      this.#parts.part('actions'),
      ...(isReady ? [button(take, onTake, 'help-button help-button-main')] : []),
      button(cancel, () => this.#close(), 'help-button'),
    );
  }

  /** What is still to be said of a table, or what it comes to. */
  #toldOf(table: Table, mapping: Mapping, { counted, uncounted }: ReadRows): string[] {
    const { result, oneColumn, noRows } = this.#texts.import;
    if (table.width < 2) return [oneColumn];
    const missing = missingIn(mapping);
    if (missing.length > 0) return missing.map((what) => this.#texts.mapping.missing[what]);
    if (table.rows.length === 0) return [noRows];
    return [fill(result, { counted: counted.length, uncounted: uncounted.length })];
  }

  /** Adds the rows; where some are there already, it asks first. */
  async #take({ counted, uncounted }: ReadRows): Promise<void> {
    const { known, onlyNew, all, cancel } = this.#texts.import;
    const there = newAmong(this.#target.payments(), counted);
    if (there.known === 0) return this.#add({ counted, uncounted });
    const fresh = there.fresh.length;
    setText(this.#parts.part('result'), fill(known, { known: there.known }));
    const isNew = ({ line, text }: UncountedRow): boolean =>
      !this.#target.uncounted().some((row) => row.line === line && row.text === text);
    const onNew = (): void =>
      void this.#add({ counted: there.fresh, uncounted: uncounted.filter(isNew) });
    const buttons = [
      ...(fresh > 0
        ? [button(fill(onlyNew, { fresh }), onNew, 'help-button help-button-main')]
        : []),
      button(all, () => void this.#add({ counted, uncounted }), 'help-button'),
      button(cancel, () => this.#close(), 'help-button'),
    ];
    fillWith(this.#parts.part('actions'), ...buttons);
    buttons[0]?.focus();
  }

  /** What cannot be taken stays as it is. */
  async #add(rows: ReadRows): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    const isTaken = await this.#target.add(rows);
    this.#isBusy = false;
    if (!isTaken) return;
    this.#close();
    for (const name of ['paste', 'file']) this.#parts.field(name).value = '';
    (this.#parts.part('import') as HTMLDetailsElement).open = false;
  }

  #close(): void {
    this.#parts.part('mapping').hidden = true;
    for (const name of ['columns', 'questions', 'actions']) fillWith(this.#parts.part(name));
    this.#text = '';
    this.#table = this.#mapping = undefined;
    this.#parts.part('import').querySelector('summary')?.focus();
  }
}

/** What programmes call them that save files. */
const oldEncodings: Partial<Record<string, string>> = {
  gb18030: 'GBK',
  big5: 'Big5',
  shift_jis: 'Shift-JIS',
};

/** `file.arrayBuffer()`, which Safari 13 and older do not have. */
const bytesOf = (file: File): Promise<ArrayBuffer> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as ArrayBuffer));
    reader.addEventListener('error', () => reject(new Error(file.name)));
    reader.readAsArrayBuffer(file);
  });
