import { judge } from '../../tools/official/judge.ts';
import type { Registered } from '../../tools/official/registered.ts';
import { element, fill } from '../browser/dom.ts';
import { nextTexts, verdictTexts } from './judgement-texts.ts';
import type { ShownEntry } from './registered-list.ts';
import { today } from './today.ts';

/**
 * What the numbers, addresses and mails of a message are, in one line each, for who answers it.
 *
 * @returns Empty where the message has none.
 */
export const verdictLines = (text: string, registered: Registered): HTMLElement[] =>
  judge(text, registered, today())
    .filter(({ kind }) => kind !== 'account')
    .map(({ pasted, verdict, record }) => {
      const day = (record as ShownEntry | undefined)?.day ?? '';
      const next = fill(nextTexts[verdict], { name: record?.authority ?? '', day });
      const line = element('p');
      const shown = element('bdi', pasted);
      shown.translate = false;
      line.append(shown, ` · ${verdictTexts[verdict]} · ${next}`);
      return line;
    });
