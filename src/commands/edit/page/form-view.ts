import type { FieldValues, PageForm, ShownFinding } from '../protocol.ts';
import { element } from './dom.ts';
import { fieldInput } from './field-inputs.ts';
import { findingList, findingText } from './finding-list.ts';
import { textArea } from './text-area.ts';

/** What a file is edited in: a form, or its whole text. */
export interface FileView {
  readonly element: HTMLElement;
  /** Shows the mistakes of the file; those of a body know on which line of the file it begins. */
  show(findings: readonly ShownFinding[], bodyLine: number): void;
}

export interface FormView extends FileView {
  values(): FieldValues;
  body(): string | undefined;
}

/** A page as a form: its fields, and its body as Markdown; or settings, which have none. */
export function formView(
  { fields, bodyLine }: PageForm,
  { values, body }: { values: FieldValues; body: string | undefined },
  onChange: () => void,
): FormView {
  const inputs = fields.map((field) => ({
    name: field.name,
    input: fieldInput(field, values[field.name] ?? '', onChange),
  }));
  const area =
    body === undefined
      ? undefined
      : textArea({ text: body, label: '正文', language: 'markdown', onChange });
  const inBody = element('div', { className: 'edit-wrong', hidden: true });
  const others = element('div', { className: 'edit-wrong', hidden: true });
  let firstLine = bodyLine;
  return {
    element: element(
      'div',
      { className: 'edit-form' },
      others,
      ...inputs.map(({ input }) => input.element),
      area && bodyField(inBody, area.element),
    ),
    values: () => Object.fromEntries(inputs.map(({ name, input }) => [name, input.value()])),
    body: () => area?.text(),
    show: (findings, line) => {
      firstLine = line;
      for (const { name, input } of inputs)
        input.show(findings.filter(({ field }) => field === name));
      const known = new Set(inputs.map(({ name }) => name));
      const rest = findings.filter(({ field }) => field === undefined || !known.has(field));
      const ofBody = area ? rest.filter((finding) => finding.line >= firstLine) : [];
      area?.show(ofBody.map((finding) => ({ ...finding, line: finding.line - firstLine + 1 })));
      const lineOf = (at: number): number => at - firstLine + 1;
      inBody.hidden = ofBody.length === 0;
      inBody.replaceChildren(findingList(ofBody, { lineOf, goTo: (at) => area?.goTo(at) }));
      const unknown = rest.filter((finding) => !ofBody.includes(finding));
      others.hidden = unknown.length === 0;
      others.replaceChildren(...unknown.map(findingText));
    },
  };
}

const bodyField = (wrong: HTMLElement, area: HTMLElement): HTMLElement =>
  element(
    'div',
    { className: 'edit-field' },
    element(
      'div',
      { className: 'edit-name' },
      element('strong', {}, '正文'),
      element('code', {}, 'Markdown'),
    ),
    wrong,
    area,
  );
