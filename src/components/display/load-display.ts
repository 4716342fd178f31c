import styles from '../../styles/display.late.css?url&no-inline';
import { loadJson } from '../browser/load-json.ts';
import { loadStyles } from '../browser/load-styles.ts';
import { once } from '../browser/once.ts';
import type { DisplayTexts } from './display-groups.ts';

/** Loads what theme and size of type are chosen with, and its texts. */
export const loadDisplay = once(async () => {
  const [parts, texts] = await Promise.all([
    import('./display-panel.ts'),
    loadJson<DisplayTexts>(`${import.meta.env.BASE_URL}texts/display.json`),
    loadStyles(styles),
  ]);
  return { ...parts, texts };
});
