import type { UncountedRow } from '../../tools/cases/case-record.ts';
import { button, element, fill, fillWith } from '../browser/dom.ts';
import type { CaseFileTexts } from './case-file-texts.ts';
import type { HostParts } from './host-parts.ts';

/** What can be done with a row that is not counted. */
interface Doings {
  /** @param row Without secrets. @param kept As it is in the case. */
  mend(row: UncountedRow, kept: UncountedRow): void;
  drop(row: UncountedRow): void;
}

/** Rows that are shown at first, and with each further press. */
const step = 20;

/** Rows of statements that are not counted: which, why, and how to mend them. */
export class UncountedList {
  readonly #parts: HostParts;
  readonly #texts: CaseFileTexts['rows'];
  readonly #doings: Doings;
  #shown = step;
  /** Draws the table of the sheet: on paper all of them stand. */
  #print: (most: number) => void = () => undefined;

  constructor(parts: HostParts, texts: CaseFileTexts['rows'], doings: Doings) {
    this.#parts = parts;
    this.#texts = texts;
    this.#doings = doings;
    addEventListener('beforeprint', () => this.#print(Infinity));
    addEventListener('afterprint', () => this.#print(step));
  }

  /**
   * @param masked Leaves out of what is printed what nobody must see.
   * @param clean Leaves passwords and codes out of what is on the screen.
   */
  show(
    rows: readonly UncountedRow[],
    masked: (text: string) => string,
    clean: (text: string) => string,
  ): void {
    this.#parts.part('uncounted').hidden = rows.length === 0;
    this.#parts.part('uncounted-print').hidden = rows.length === 0;
    const items = rows
      .slice(0, this.#shown)
      .map((row) => this.#item({ ...row, text: clean(row.text) }, row));
    fillWith(this.#parts.part('mend'), ...items);
    const count = Math.min(step, rows.length - items.length);
    const showMore = (): void => {
      this.#shown += count;
      this.show(rows, masked, clean);
      this.#parts.part('mend').children[items.length]?.querySelector('button')?.focus();
    };
    const more = button(fill(this.#texts.more, { count }), showMore, 'help-button');
    fillWith(this.#parts.part('mend-more'), ...(count > 0 ? [more] : []));
    this.#print = (most) =>
      fillWith(
        this.#parts.part('uncounted-rows'),
        ...rows.slice(0, most).map((row) => this.#printed(row, masked)),
      );
    this.#print(step);
  }

  /** @param kept The row as it is in the case. */
  #item(row: UncountedRow, kept: UncountedRow): HTMLElement {
    const { mend, drop } = this.#texts;
    const item = element('li');
    const actions = element('p');
    actions.className = 'help-file-actions';
    const name = this.#nameOf(row);
    for (const [text, act] of [
      [mend, () => this.#doings.mend(row, kept)],
      [drop, () => this.#doings.drop(kept)],
    ] as const) {
      const made = button(text, act, 'help-button');
      made.setAttribute('aria-label', `${text} ${name}`);
      actions.append(made);
    }
    const text = element('p', row.text);
    text.className = 'help-file-row';
    item.append(element('p', this.#whyOf(row)), text, actions);
    return item;
  }

  #printed(row: UncountedRow, masked: (text: string) => string): HTMLElement {
    const printed = element('tr');
    printed.append(element('td', masked(row.text)), element('td', this.#whyOf(row)));
    return printed;
  }

  #whyOf({ line, why }: UncountedRow): string {
    const words: Partial<Record<string, string>> = this.#texts.why;
    return fill(this.#texts.lineWhy, { line, why: words[why] ?? this.#texts.why.other });
  }

  #nameOf = ({ line }: UncountedRow): string => fill(this.#texts.line, { line });
}
