import { element } from '../browser/dom.ts';

/** A row of a table; a narrow screen shows the name of a cell beside it, as it has no head there. */
export function tableRow(cells: readonly { text: string; name: string }[]): HTMLElement {
  const row = element('tr');
  for (const { text, name } of cells) {
    const cell = element('td', text);
    if (name) cell.dataset['name'] = name;
    row.append(cell);
  }
  return row;
}
