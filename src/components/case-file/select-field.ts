import { element } from '../browser/dom.ts';

/** A choice of one, drawn as Field.astro draws it. Options are texts by value; the first counts. */
export function selectField({
  id,
  label,
  hint = '',
  options,
}: {
  id: string;
  label: string;
  hint?: string | undefined;
  options: Readonly<Record<string, string>>;
}): { field: HTMLElement; select: HTMLSelectElement } {
  const field = element('div');
  field.className = 'help-tool-field';
  const name = element('label', label);
  const select = element('select');
  select.id = `help-field-${id}`;
  name.htmlFor = select.id;
  select.className = 'help-field';
  select.autocomplete = 'off';
  for (const [key, text] of Object.entries(options)) select.add(new Option(text, key));
  field.append(name);
  if (hint) {
    const example = element('p', hint);
    example.className = 'help-tool-hint';
    example.id = `${select.id}-hint`;
    select.setAttribute('aria-describedby', example.id);
    field.append(example);
  }
  field.append(select);
  return { field, select };
}
