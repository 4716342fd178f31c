import type { FieldValue, FormField, ShownFinding } from '../protocol.ts';
import { element } from './dom.ts';
import { markInput, showCount, type Control } from './control.ts';
import { findingText } from './finding-list.ts';
import { listInput } from './list-input.ts';
import { textArea } from './text-area.ts';

/** A field of the form. */
export interface FieldInput {
  readonly element: HTMLElement;
  value(): FieldValue;
  /** Shows the mistakes that stand at this field. */
  show(findings: readonly ShownFinding[]): void;
}

/** Makes a field with its name, help and room for mistakes. */
export function fieldInput(field: FormField, value: FieldValue, onChange: () => void): FieldInput {
  const id = `field-${field.name}`;
  const control = controlOf(field, value, onChange, id);
  const wrong = element('div', { id: `${id}-wrong`, className: 'edit-wrong', hidden: true });
  wrong.setAttribute('aria-live', 'polite');
  const isGroup = ['texts', 'numbers', 'source'].includes(field.kind);
  const name = element(isGroup ? 'div' : 'label', { className: 'edit-name', id: `${id}-name` });
  if (name instanceof HTMLLabelElement) name.htmlFor = id;
  name.append(
    element('strong', {}, field.title),
    element('code', {}, field.name),
    !field.required && field.kind !== 'flag' ? element('span', {}, '可以不写') : '',
  );
  const help = element('p', { className: 'edit-help', id: `${id}-help` }, field.help);
  const parts =
    field.kind === 'flag'
      ? [element('div', { className: 'edit-flag' }, control.element, name), help]
      : [name, help, control.element];
  const whole = element('div', { className: 'edit-field' }, ...parts, wrong);
  whole.dataset['field'] = field.name;
  if (isGroup) {
    whole.setAttribute('role', 'group');
    whole.setAttribute('aria-labelledby', name.id);
  }
  return {
    element: whole,
    value: control.value,
    show: (findings) => {
      control.mark(new Set(findings.map(({ item }) => item)), wrong.id);
      wrong.hidden = findings.length === 0;
      wrong.replaceChildren(...findings.map(findingText));
    },
  };
}

function controlOf(field: FormField, value: FieldValue, onChange: () => void, id: string): Control {
  if (Array.isArray(value)) return listInput(field, value, onChange, id);
  if (field.kind === 'source') return sourceInput(field, String(value), onChange, id);
  return field.kind === 'flag'
    ? flagInput(value === true, onChange, id)
    : textInput(field, String(value), onChange, id);
}

function sourceInput(
  { title }: FormField,
  value: string,
  onChange: () => void,
  id: string,
): Control {
  const area = textArea({ text: value, label: title, language: 'yaml', onChange });
  return {
    element: element('div', { className: 'edit-setting' }, area.element),
    value: () => area.text(),
    mark: (items, describedBy) =>
      markInput(area.field, items.size > 0, `${id}-help ${describedBy}`),
  };
}

function flagInput(value: boolean, onChange: () => void, id: string): Control {
  const input = element('input', { type: 'checkbox', id, checked: value, onchange: onChange });
  return {
    element: input,
    value: () => input.checked,
    mark: (items, describedBy) => markInput(input, items.size > 0, `${id}-help ${describedBy}`),
  };
}

/** Texts of more characters stand in a field of several lines. */
const longestLine = 45;

function textInput(
  { kind, longest = 0 }: FormField,
  value: string,
  onChange: () => void,
  id: string,
): Control {
  const count = element('span', { className: 'edit-count' });
  const input =
    longest > longestLine
      ? element('textarea', { rows: 2 })
      : element('input', { type: kind === 'date' ? 'date' : 'text' });
  Object.assign(input, { id, value, className: 'help-field' });
  if (kind === 'number') input.inputMode = 'numeric';
  // What is no date cannot stand in a field for dates, and must not be lost.
  if (input.value !== value) Object.assign(input, { type: 'text', value });
  const tell = (): void => showCount(count, input.value, longest);
  input.oninput = () => {
    tell();
    onChange();
  };
  tell();
  const whole = element('div', { className: 'edit-control' }, input, longest > 0 && count);
  return {
    element: whole,
    // A line of plain text has no line break; one that was pasted becomes a blank.
    value: () => (value.includes('\n') ? input.value : input.value.replace(/\s*\n\s*/g, ' ')),
    mark: (items, describedBy) => markInput(input, items.size > 0, `${id}-help ${describedBy}`),
  };
}
