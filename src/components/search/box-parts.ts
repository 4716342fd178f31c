import { label, placeholder, results } from 'virtual:help/texts/search';

/** What a search box is made of. */
export interface BoxParts {
  form: HTMLFormElement;
  input: HTMLInputElement;
  popup: HTMLElement;
  list: HTMLElement;
  status: HTMLElement;
  note: HTMLElement;
}

/**
 * Puts a form in the place of the link in a search box; quietly nothing when there is no link.
 *
 * @param box With `data-plain` it is a field without a list of results.
 */
export function makeParts(box: HTMLElement): BoxParts | undefined {
  const link = box.querySelector('a');
  if (!link) return undefined;
  const { name = '' } = box.dataset;
  const form = make('form', { class: link.className, role: 'search' });
  const input = make('input', {
    type: 'search',
    name: 'q',
    'aria-label': label,
    'aria-keyshortcuts': '/ Control+K Meta+K',
    placeholder,
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
    enterkeyhint: 'search',
    // `longestKept` of the search, which is loaded later.
    maxlength: '20000',
  });
  const list = make('div', { id: `help-search-${name}`, role: 'listbox', 'aria-label': results });
  const status = make('p', { class: 'sr-only', role: 'status' });
  const note = make('p', { class: 'help-search-note', hidden: '' });
  const popup = make('div', { class: 'help-search-popup', hidden: '' });
  form.append(...link.querySelectorAll('svg'), input);
  popup.append(note, list);
  if (box.dataset['plain'] === undefined) {
    set(input, {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': list.id,
    });
  }
  link.replaceWith(form, status, popup);
  return { form, input, popup, list, status, note };
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string>,
): HTMLElementTagNameMap[Name] {
  return set(document.createElement(name), attributes);
}

function set<Made extends Element>(element: Made, attributes: Record<string, string>): Made {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}
