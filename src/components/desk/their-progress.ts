import { customerProgress } from '../../desk/customer-progress.ts';
import type { DeskAnswer } from '../../desk/desk-page.ts';
import { element } from '../browser/dom.ts';
import type { DeskTexts } from './desk-texts.ts';

/**
 * What a customer's progress link says of an answer, in a frame that says whose words they are.
 *
 * @returns `undefined` where the message has no such link.
 */
export function theirProgress(
  message: string,
  answer: DeskAnswer,
  texts: DeskTexts,
): HTMLElement | undefined {
  const progress = customerProgress(message, answer);
  if (!progress) return undefined;
  const { done, todo, unknown, isOther } = progress;
  const frame = element('figure');
  frame.className = 'help-desk-theirs';
  frame.append(
    element('figcaption', texts.theirs),
    ...listed(texts.theirsDone, done, texts.theirsNone),
    ...listed(texts.theirsTodo, todo, texts.theirsNone),
    ...(isOther ? [element('p', texts.theirsChanged)] : []),
  );
  if (unknown.length > 0) {
    const line = element('p', texts.theirsUnknown);
    const shown = element('bdi', unknown.join('  ').slice(0, 300));
    shown.translate = false;
    line.append(shown);
    frame.append(line);
  }
  return frame;
}

function listed(heading: string, steps: readonly string[], none: string): HTMLElement[] {
  if (steps.length === 0) return [element('p', heading + none)];
  const list = element('ul');
  list.append(...steps.map((text) => element('li', text)));
  return [element('p', heading), list];
}
