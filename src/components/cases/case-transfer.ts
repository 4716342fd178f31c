import { mergeCases } from '../../tools/cases/merge-cases.ts';
import {
  longestFile,
  readCases,
  type ReadCases,
  type Unread,
} from '../../tools/cases/read-cases.ts';
import type { Wrong } from '../../tools/cases/guards.ts';
import { writeCases } from '../../tools/cases/write-cases.ts';
import { button, element, fill, fillWith } from '../browser/dom.ts';
import { showError } from '../tools/field-error.ts';
import type { CasesTexts } from './cases-texts.ts';
import { download } from '../browser/download.ts';
import type { KeptCases } from './kept-cases.ts';
import { fieldOf, partsOf } from '../tools/parts-of.ts';

/** More places than anybody looks up. */
const mostNamed = 5;

/** Cases in a file: to take away, and to bring back. */
export class CaseTransfer {
  readonly #part: ReturnType<typeof partsOf>;
  readonly #texts: CasesTexts;
  readonly #cases: KeptCases;
  readonly #say: (text: string) => void;
  readonly #changed: (isKept: boolean, said: string) => void;

  constructor(
    host: HTMLElement,
    texts: CasesTexts,
    cases: KeptCases,
    work: { say: (text: string) => void; changed: (isKept: boolean, said: string) => void },
  ) {
    this.#part = partsOf(host);
    this.#texts = texts;
    this.#cases = cases;
    this.#say = work.say;
    this.#changed = work.changed;
    this.#part('export').addEventListener('click', () => this.#export());
    fieldOf('import').addEventListener('change', () => void this.#read());
  }

  #export(): void {
    download('cases.json', writeCases(this.#cases.all, 2), 'application/json');
    this.#cases.exported();
    this.#say(this.#texts.exported);
  }

  async #read(): Promise<void> {
    const [file] = fieldOf('import').files ?? [];
    this.#close();
    if (!file) return;
    // A huge file is not even read.
    if (file.size > longestFile * 4) return this.#refuse('too-large');
    const read = await textOf(file).then(readCases, (): ReadCases => unreadable);
    if (read.unread) return this.#refuse(read.unread);
    if (read.cases.length === 0) return this.#refuse('no-cases');
    this.#offer(read);
  }

  #refuse(why: Unread): void {
    const { importTooLarge, importNotJson, importOtherVersion, importNoCases } = this.#texts;
    const said: Record<Unread, string> = {
      'too-large': importTooLarge,
      'not-json': importNotJson,
      'other-version': importOtherVersion,
      'no-cases': importNoCases,
    };
    const field = fieldOf('import');
    field.value = '';
    showError(field, said[why]);
  }

  #offer({ cases, wrong }: ReadCases): void {
    const { importFound, importWrong, importMerge, importReplace, importCancel } = this.#texts;
    const places = wrong.map((one) => placeOf(one, this.#texts));
    const where = [...new Set(places)].filter(Boolean).slice(0, mostNamed);
    const act = (merges: boolean) => (): void => {
      const isKept = this.#cases.set(merges ? mergeCases(this.#cases.all, cases) : cases);
      this.#close();
      this.#changed(isKept, fill(this.#texts.importDone, { count: cases.length }));
    };
    const merge = button(importMerge, act(true), 'help-button help-button-main');
    const box = this.#part('import');
    const buttons = element('p');
    buttons.className = 'help-cases-buttons';
    buttons.append(
      merge,
      button(importReplace, act(false), 'help-button'),
      button(importCancel, () => this.#close(), 'help-button'),
    );
    fillWith(
      box,
      element('p', fill(importFound, { count: cases.length })),
      ...(wrong.length > 0
        ? [element('p', fill(importWrong, { count: wrong.length, where: where.join('；') }))]
        : []),
      buttons,
    );
    box.hidden = false;
    merge.focus();
  }

  #close(): void {
    const box = this.#part('import');
    const hadFocus = box.contains(document.activeElement);
    box.hidden = true;
    fillWith(box);
    showError(fieldOf('import'), '');
    if (!hadFocus) return;
    fieldOf('import').value = '';
    fieldOf('import').focus();
  }
}

/** `cases[0].submitted.date` → what the form calls it, of the first case: people count from one. */
function placeOf({ where, why }: Wrong, { importPart, importParts }: CasesTexts): string {
  const [, index, name = 'whole'] = /^cases\[(\d+)\](?:\.(\w+))?/.exec(where) ?? [];
  if (index === undefined) return '';
  const parts: Partial<Record<string, string>> = importParts;
  const known = parts[name] ?? (why === 'unknown' ? importParts.unknown : importParts.whole);
  return fill(importPart, { number: Number(index) + 1, part: known });
}

const unreadable: ReadCases = { cases: [], wrong: [], unread: 'not-json' };

/** The floor of browsers has no `File.text()` everywhere. */
const textOf = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(new Error('not read')));
    reader.readAsText(file);
  });
