import styles from '../../styles/sharing.css?url&no-inline';
import { loadStyles } from '../browser/load-styles.ts';
import type { SharingTexts } from './checklist-texts.ts';
import { pageChecklist } from './page-checklist.ts';
import type { StepSharing } from './step-sharing.ts';

let sharing: Promise<StepSharing> | undefined;

/**
 * Loads what reads and writes links with steps, once; a failure is forgotten, so that the next
 * attempt may succeed.
 */
export function loadSharing(): Promise<StepSharing> {
  sharing ??= load().catch((error: unknown) => {
    sharing = undefined;
    throw error;
  });
  return sharing;
}

async function load(): Promise<StepSharing> {
  const page = pageChecklist();
  if (!page) throw new Error('no checklist on this page');
  const [{ StepSharing }, response] = await Promise.all([
    import('./step-sharing.ts'),
    fetch(`${import.meta.env.BASE_URL}texts/steps.json`),
    loadStyles(styles),
  ]);
  if (!response.ok) throw new Error(`steps.json: ${response.status}`);
  return new StepSharing(page, (await response.json()) as SharingTexts);
}
