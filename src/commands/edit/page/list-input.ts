import type { FormField } from '../protocol.ts';
import { markInput, showCount, type Control } from './control.ts';
import { button, element } from './dom.ts';
import { titleOfPage } from './page-titles.ts';

/** Items of a list, each in a line that can be moved and taken away. */
export function listInput(
  field: FormField,
  values: readonly string[],
  onChange: () => void,
  id: string,
): Control {
  const list = element('ol', { className: `edit-list edit-list-${field.kind}` });
  const inputs = (): HTMLInputElement[] => [...list.querySelectorAll('input')];
  const add = button('加一项', () => {
    const item = itemOf('');
    list.append(item);
    item.querySelector('input')?.focus();
    onChange();
  });
  const changed = (): void => {
    onChange();
    count();
  };
  function count(): void {
    add.disabled = field.most !== undefined && inputs().length >= field.most;
  }
  function itemOf(value: string): HTMLLIElement {
    const input = element('input', { type: 'text', className: 'help-field', value });
    input.setAttribute('aria-label', field.title);
    const room = element('span', { className: 'edit-count' });
    const { longest = 0 } = field;
    const isNumber = field.kind === 'numbers';
    if (isNumber) input.inputMode = 'numeric';
    if (isNumber) room.className = 'edit-page-title';
    const tell = (): void => {
      if (isNumber) room.textContent = titleOfPage(input.value);
      else showCount(room, input.value, longest);
    };
    input.oninput = () => {
      tell();
      changed();
    };
    tell();
    const item = element('li', {}, input, (isNumber || longest > 0) && room);
    const up = button(
      '↑',
      () => {
        item.previousElementSibling?.before(item);
        changed();
        up.focus();
      },
      'edit-small',
    );
    up.title = '往前移';
    up.setAttribute('aria-label', '往前移');
    const away = button(
      '×',
      () => {
        const next = (item.nextElementSibling ?? item.previousElementSibling) as HTMLElement | null;
        item.remove();
        changed();
        (next?.querySelector('input') ?? add).focus();
      },
      'edit-small',
    );
    away.title = '删掉';
    away.setAttribute('aria-label', '删掉');
    item.append(up, away);
    return item;
  }
  list.append(...values.map(itemOf));
  count();
  return {
    element: element('div', { className: 'edit-control' }, list, add),
    value: () => inputs().map(({ value }) => value),
    mark: (items, describedBy) => {
      for (const [index, input] of inputs().entries())
        markInput(input, items.has(index), `${id}-help ${describedBy}`);
    },
  };
}
