import styles from '../../styles/refused-dialog.late.css?url&no-inline';
import { openDialog } from '../browser/dialog.ts';
import { element } from '../browser/dom.ts';
import { loadJson } from '../browser/load-json.ts';
import { loadStyles } from '../browser/load-styles.ts';

/** What is said where the clipboard is refused: /texts/copy.json. */
export type RefusedTexts = Record<'refused' | 'text' | 'close', string>;

/** Shows a text that could not be copied, selected, so that its reader can copy it. */
export async function showSelected(text: string): Promise<void> {
  const [texts] = await Promise.all([
    loadJson<RefusedTexts>(`${import.meta.env.BASE_URL}texts/copy.json`),
    loadStyles(styles),
  ]);
  const dialog = element('dialog');
  dialog.className = 'help-refused';
  const said = element('p', texts.refused);
  said.id = 'help-refused';
  dialog.setAttribute('aria-labelledby', said.id);
  const field = element('textarea');
  field.className = 'help-field';
  field.rows = 8;
  field.readOnly = true;
  field.setAttribute('aria-label', texts.text);
  field.value = text;
  dialog.append(said, field);
  openDialog(dialog, texts.close);
  field.focus();
  field.select();
}
