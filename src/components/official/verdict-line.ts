import { judge } from '../../tools/official/judge.ts';
import type { Registered } from '../../tools/official/registered.ts';
import { element } from '../browser/dom.ts';
import { verdictTexts } from './judgement-texts.ts';
import { calendarDay } from '../../model/calendar-day.ts';

/**
 * What of a message is registered or only looks like it, the worst first, in one short line for
 * who answers it. Numbers of orders and customers are neither: nothing is said of them.
 *
 * @returns Empty where the message has none.
 */
export function verdictLines(text: string, registered: Registered): HTMLElement[] {
  const told = judge(text, registered, calendarDay(new Date())).filter(
    ({ kind, verdict }) =>
      kind !== 'account' && ['similar', 'match', 'authority'].includes(verdict),
  );
  return told.slice(0, 1).map(({ pasted, verdict }) => {
    const line = element('p');
    const shown = element('bdi', pasted);
    shown.translate = false;
    line.append(`${verdictTexts[verdict]} · `, shown);
    return line;
  });
}
