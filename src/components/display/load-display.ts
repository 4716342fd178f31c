import styles from '../../styles/display.late.css?url&no-inline';
import { loadJson } from '../browser/load-json.ts';
import { loadStyles } from '../browser/load-styles.ts';
import { once } from '../browser/once.ts';
import type { DisplayTexts } from './display-groups.ts';
import { showGroups, togglePanel } from './display-panel.ts';

const load = once(async () => {
  const texts = loadJson<DisplayTexts>(`${import.meta.env.BASE_URL}texts/display.json`);
  return (await Promise.all([texts, loadStyles(styles)]))[0];
});

/**
 * Shows the choice of theme and size of type.
 *
 * @param button The one that opens and closes it; none in the menu, where it stands open.
 */
export async function showDisplay(
  host: HTMLElement,
  button: HTMLButtonElement | null,
): Promise<void> {
  const texts = await load();
  if (button) togglePanel(host, button, texts);
  else showGroups(host, texts);
}
