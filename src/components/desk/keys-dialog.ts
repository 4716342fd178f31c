import styles from '../../styles/refused-dialog.late.css?url&no-inline';
import { openDialog } from '../browser/dialog.ts';
import { element } from '../browser/dom.ts';
import { loadStyles } from '../browser/load-styles.ts';
import type { DeskTexts } from './desk-texts.ts';

/** Shows every key of the desk and what it does. */
export async function showKeys(texts: DeskTexts): Promise<void> {
  await loadStyles(styles);
  const dialog = element('dialog');
  dialog.className = 'help-refused help-desk-keys';
  const title = element('h2', texts.keysTitle);
  title.id = 'help-desk-keys';
  dialog.setAttribute('aria-labelledby', title.id);
  const list = element('dl');
  // It scrolls where the screen is low, by keyboard, too.
  list.tabIndex = 0;
  for (const [keys, what] of rows(texts)) list.append(termOf(keys), element('dd', what));
  dialog.append(title, element('p', texts.keys), list);
  openDialog(dialog, texts.close);
}

function rows(texts: DeskTexts): [keys: string[], what: string][] {
  const enter = texts.keyEnter;
  return [
    [['1', '…', '9', '⇧1', '…', '⇧9'], texts.keyChoose],
    [['↑', '↓'], texts.keyMove],
    [[enter], texts.keyCopy],
    [[`Ctrl ${enter}`, `⌘ ${enter}`], texts.keyAdd],
    [[`Alt ${enter}`], texts.keyParts],
    [[`Shift ${enter}`], texts.keyLink],
    [['E'], texts.keyEdit],
    [['/', 'Ctrl K'], texts.keyMessage],
    [['Esc'], texts.keyClear],
    [['?'], texts.keyHelp],
  ];
}

function termOf(keys: readonly string[]): HTMLElement {
  const term = element('dt');
  keys.forEach((key, place) => term.append(place > 0 ? ' ' : '', element('kbd', key)));
  return term;
}
