import styles from '../../styles/reasons.late.css?url&no-inline';
import { loadJson } from '../browser/load-json.ts';
import { loadStyles } from '../browser/load-styles.ts';
import { once } from '../browser/once.ts';
import { ReasonPanel } from './reason-panel.ts';
import type { ReasonTexts } from './reasons.ts';

const load = once(() =>
  Promise.all([
    loadJson<ReasonTexts>(`${import.meta.env.BASE_URL}texts/reasons.json`),
    loadStyles(styles),
  ]),
);

/**
 * Puts the choice of reasons into the card of a page, once; what was chosen and written there
 * stays while the page is open, also when the card is closed and opened again.
 */
export async function showReasons(card: HTMLElement): Promise<void> {
  const [texts] = await load();
  if (!card.querySelector('fieldset')) new ReasonPanel(card, texts);
}
