import styles from '../../styles/sharing.late.css?url&no-inline';
import { reading } from '../browser/failure.ts';
import { loadJson } from '../browser/load-json.ts';
import { loadStyles } from '../browser/load-styles.ts';
import { once } from '../browser/once.ts';
import type { SharingTexts } from './checklist-texts.ts';
import { pageChecklist } from './page-checklist.ts';

/** Loads what reads and writes links with steps. */
export const loadSharing = once(async () => {
  const page = pageChecklist();
  if (!page) throw new Error('no checklist on this page');
  const [{ StepSharing }, texts] = await Promise.all([
    reading(import('./step-sharing.ts')),
    loadJson<SharingTexts>(`${import.meta.env.BASE_URL}texts/steps.json`),
    loadStyles(styles),
  ]);
  return new StepSharing(page, texts);
});
