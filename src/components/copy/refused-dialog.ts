import styles from '../../styles/refused-dialog.css?url&no-inline';
import { loadStyles } from '../browser/load-styles.ts';

/** What is said where the clipboard is refused: /texts/copy.json. */
export type RefusedTexts = Record<'refused' | 'text' | 'close', string>;

/** Shows a text that could not be copied, selected, so that its reader can copy it. */
export async function showSelected(text: string): Promise<void> {
  const [response] = await Promise.all([
    fetch(`${import.meta.env.BASE_URL}texts/copy.json`),
    loadStyles(styles),
  ]);
  if (!response.ok) throw new Error(`copy.json: ${response.status}`);
  const texts = (await response.json()) as RefusedTexts;
  const dialog = document.createElement('dialog');
  dialog.className = 'help-refused';
  const said = document.createElement('p');
  said.id = 'help-refused';
  said.textContent = texts.refused;
  dialog.setAttribute('aria-labelledby', said.id);
  const field = document.createElement('textarea');
  field.rows = 8;
  field.readOnly = true;
  field.ariaLabel = texts.text;
  field.value = text;
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = texts.close;
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  dialog.append(said, field, close);
  document.body.append(dialog);
  dialog.showModal();
  field.focus();
  field.select();
}
