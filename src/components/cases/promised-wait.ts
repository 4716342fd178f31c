import type { CaseRecord, Wait } from '../../tools/cases/case-record.ts';
import { promisedWait } from '../../tools/cases/published-wait.ts';
import { button, fill, fillWith } from '../browser/dom.ts';
import type { CasesTexts } from './cases-texts.ts';

/** Offers to fill in how long they said it takes, where that can be told from their words. */
export function offerWait(
  place: HTMLElement,
  { promise, wait }: CaseRecord,
  { fromPromise, units }: CasesTexts,
  take: (wait: Wait) => void,
): void {
  const said = promisedWait(promise);
  const isNew = said !== undefined && JSON.stringify(said) !== JSON.stringify(wait);
  place.hidden = !isNew;
  if (!isNew) return;
  const { from: least, to: most, unit } = said;
  const text = fill(fromPromise, { least, most, unit: units[unit] });
  const onTake = (): void => take(said);
  fillWith(place, button(text, onTake, 'help-button'));
}
