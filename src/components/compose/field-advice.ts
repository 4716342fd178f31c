import type { FieldFinding } from '../../tools/compose/masked-facts.ts';
import type { Answer, Finding, OpenKind } from '../../tools/masking/findings.ts';
import { button, element, fill } from '../browser/dom.ts';
import { showError } from '../tools/field-error.ts';
import type { ComposeForm } from './compose-form.ts';
import type { ComposePageTexts, ComposeUiTexts } from './compose-ui-texts.ts';

/** The kinds of some findings in words, each once. */
export function kindsOf(
  findings: readonly Pick<FieldFinding, 'finding'>[],
  { kinds }: ComposeUiTexts,
): string[] {
  const names = findings.flatMap(({ finding: { kind } }) =>
    isOpenKind(kind) ? [] : [kinds[kind]],
  );
  return [...new Set(names)];
}

const isOpenKind = (kind: Finding['kind']): kind is OpenKind =>
  kind === 'card-or-order' || kind === 'key-or-hash';

/** Called when the reader has said what a number is. */
type OnAnswer = (number: string, answer: Answer) => void;

type Place = FieldFinding['field'];

/**
 * Says at each field what of it will not be sent as it stands, and asks what only its writer knows.
 * The field itself keeps what was typed.
 */
export class FieldAdvice {
  readonly #form: ComposeForm;
  readonly #texts: ComposePageTexts;
  readonly #onAnswer: OnAnswer;
  /** What is said at a field now, so that only what is new is written. */
  readonly #shown = new Map<Place, string>();

  constructor(form: ComposeForm, texts: ComposePageTexts, onAnswer: OnAnswer) {
    this.#form = form;
    this.#texts = texts;
    this.#onAnswer = onAnswer;
  }

  show(findings: readonly FieldFinding[]): void {
    for (const place of new Set([...this.#shown.keys(), ...findings.map(({ field }) => field)]))
      this.#showAt(
        place,
        findings.filter(({ field }) => field === place),
      );
  }

  /**
   * Leads to the question at a field, and says there that it comes before anything is sent.
   *
   * @returns What it says.
   */
  focusQuestion({ field, text }: FieldFinding): string {
    const control = this.#form.field(field);
    const details = control.closest('details');
    if (details) details.open = true;
    const said = fill(this.#texts.ui.askFirst, { number: shown(text) });
    showError(control, said);
    boxAt(control)?.querySelector('button')?.focus();
    return said;
  }

  #showAt(place: Place, findings: readonly FieldFinding[]): void {
    const state = JSON.stringify(findings);
    if (this.#shown.get(place) === state) return;
    this.#shown.set(place, state);
    const { ui, sent } = this.#texts;
    const refused = findings.filter(({ finding }) => finding.treatment === 'refuse');
    const kind = kindsOf(refused, ui).join(sent.comma);
    const control = this.#form.field(place);
    showError(control, kind && fill(ui.refusedAt, { kind }));
    boxAt(control)?.remove();
    const lines = findings.flatMap((one) => this.#line(one));
    if (lines.length === 0) return;
    const box = element('div');
    box.className = 'help-compose-advice';
    box.append(...lines);
    control.after(box);
  }

  #line({ field, finding, text, isOpen }: FieldFinding): HTMLElement[] {
    if (finding.treatment === 'mask') {
      const [kind = ''] = kindsOf([{ finding }], this.#texts.ui);
      return [element('p', fill(this.#texts.ui.maskedAt, { kind, masked: finding.masked }))];
    }
    return isOpen ? [this.#question(field, text, finding)] : [];
  }

  #question(place: Place, number: string, finding: Finding): HTMLElement {
    const { ui } = this.#texts;
    const isHex = finding.kind === 'key-or-hash';
    const asked = fill(isHex ? ui.askHex : ui.ask, { number: shown(number) });
    const group = element('div');
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', asked);
    const say = (answer: Answer): void => {
      this.#onAnswer(number, answer);
      this.#form.field(place).focus();
    };
    const answers: (readonly [string, Answer])[] = isHex
      ? [
          [ui.askHash, 'order'],
          [ui.askKey, 'key'],
        ]
      : [
          [ui.askOrder, 'order'],
          [ui.askCard, 'card'],
          ...(finding.isPayeeNeeded ? ([[ui.askPayee, 'payee']] as const) : []),
        ];
    group.append(
      element('p', asked),
      ...answers.map(([text, answer]) => button(text, () => say(answer), 'help-button')),
    );
    return group;
  }
}

/** Of a long number its ends: the whole of it stands in the field. */
export const shown = (number: string): string =>
  number.length > 32 ? `${number.slice(0, 8)}…${number.slice(-6)}` : number;

const boxAt = (control: HTMLElement): Element | null =>
  control.parentElement?.querySelector('.help-compose-advice') ?? null;
