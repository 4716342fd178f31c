import type { SourcePage } from '../../tools/compose/compose-text.ts';
import { button, fill } from '../browser/dom.ts';
import { TwiceButton } from '../tools/twice-button.ts';
import { askAt } from './ask-at.ts';
import type { ComposeUiTexts } from './compose-ui-texts.ts';

/**
 * Asks whether the text that is there is gone on with, or another one begun for a page; what is
 * there is deleted only when that is said twice.
 */
export function askWhichText(
  place: HTMLElement,
  { fromAsk, fromKeep, fromNew, fromNewAgain }: ComposeUiTexts,
  { number, title }: SourcePage,
  act: { keep(): void; renew(): void },
): void {
  const renew = button(fromNew, () => undefined, 'help-button');
  new TwiceButton(renew, { first: fromNew, again: fromNewAgain }, () => act.renew());
  const keep = button(fromKeep, () => act.keep(), 'help-button');
  askAt(place, fill(fromAsk, { number, title }), keep, renew);
}
