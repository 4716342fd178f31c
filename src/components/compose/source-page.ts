import { shortAddress } from '../../model/addresses.ts';
import type { SourcePage } from '../../tools/compose/compose-text.ts';
import { siteOrigin } from '../browser/site-origin.ts';
import { ChecklistStore } from '../checklist/checklist-store.ts';
import { loadDeskAnswer } from '../reply/desk-answers.ts';

/**
 * The page that a reader comes from, with the steps that they have ticked in this browser.
 *
 * @returns `undefined` where there is no such page, or it could not be loaded: the text does
 * without.
 */
export async function loadSourcePage(number: number): Promise<SourcePage | undefined> {
  try {
    const { title, version, steps } = await loadDeskAnswer(number);
    const { done } = new ChecklistStore(number);
    return {
      number,
      title,
      version,
      link: siteOrigin() + shortAddress(number),
      done: steps.filter(({ id }) => done.has(id)).map(({ text }) => text),
    };
  } catch {
    return undefined;
  }
}
