import styles from '../../styles/reasons.late.css?url&no-inline';
import { loadJson } from '../browser/load-json.ts';
import { loadStyles } from '../browser/load-styles.ts';
import { once } from '../browser/once.ts';
import { ReasonPanel } from './reason-panel.ts';
import type { ReasonTexts } from './reasons.ts';

/**
 * Puts the choice of reasons into the card of the page when it is opened, at once where it is
 * open: solved-element.ts loads this file then. What was chosen and written stays while the page
 * is open, also when the card is closed and opened again. What could not be loaded is asked for
 * again by the next opening; until then the ways on stand there.
 */
const show = once(async () => {
  const card = document.querySelector<HTMLElement>('help-solved');
  const [texts] = await Promise.all([
    loadJson<ReasonTexts>(`${import.meta.env.BASE_URL}texts/reasons.json`),
    loadStyles(styles),
  ]);
  if (card) new ReasonPanel(card, texts);
});

const tryToShow = (): void => void show().catch(() => undefined);

document.querySelector('help-solved details')?.addEventListener('toggle', tryToShow);
tryToShow();
