import type { Facts } from '../../tools/cases/case-record.ts';
import { valuesOf } from '../../tools/compose/compose-text.ts';
import {
  textFacts,
  type ComposeField,
  type TextFact,
} from '../../tools/compose/recipient-fields.ts';
import { button, element, fill } from '../browser/dom.ts';
import { askAt } from './ask-at.ts';
import type { ComposePageTexts } from './compose-ui-texts.ts';

/** Where it is asked which facts a case shall have, and in which words. */
export interface AskOfFacts {
  readonly place: HTMLElement;
  readonly texts: ComposePageTexts;
}

/**
 * Shows in which facts a case differs from what is put into it, and asks which shall stay.
 *
 * @returns Whether those of the case stay.
 */
export function askOfFacts(
  { place, texts: { ui, sent } }: AskOfFacts,
  differing: readonly ComposeField[],
  there: Facts,
  now: Facts,
): Promise<boolean> {
  const [inCase, here] = [there, now].map((facts) => {
    const shown = Object.fromEntries(textFacts.map((name) => [name, facts[name]])) as Record<
      TextFact,
      string
    >;
    const values = valuesOf({ facts, shown, page: undefined }, sent);
    return (field: ComposeField): string =>
      values[field === 'problem' ? 'story' : field] || ui.takeEmpty;
  }) as [(field: ComposeField) => string, (field: ComposeField) => string];
  const list = element('ul');
  for (const field of differing) {
    const item = element('li');
    const values = { field: ui.fields[field], there: inCase(field), here: here(field) };
    item.append(element('p', fill(ui.takeDiffering, values)));
    list.append(item);
  }
  return new Promise((resolve) => {
    const answer = (text: string, staysThere: boolean): HTMLElement =>
      button(
        text,
        () => {
          askAt(place, '');
          resolve(staysThere);
        },
        'help-button',
      );
    const answers = [answer(ui.takeKeep, true), answer(ui.takeReplace, false)];
    askAt(place, ui.takeDiffers, list, ...answers);
    place.focus();
  });
}
