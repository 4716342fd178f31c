import type { Registered } from '../../tools/official/registered.ts';
import { fillWith } from '../browser/dom.ts';

/** What may be a number of more digits than answers have, a mail or the address of a site. */
const perhaps = /(?:[\d０-９][\s-]?){5}|\+\d|[@＠]|[\w-][.。]\p{L}|:\/\//u;

/**
 * Says below the field whether what a customer was given is registered. What judges it is loaded
 * with the first message that has something to judge; where it does not come, nothing is said.
 *
 * @param place Holds the list as `data-list`.
 */
export function watchOfficial(query: HTMLTextAreaElement, place: HTMLElement | null): void {
  if (!place) return;
  // What is said again is not read out again.
  const say = (...lines: readonly HTMLElement[]): void => {
    const told = lines.map(({ textContent }) => textContent).join('');
    if (place.textContent !== told) fillWith(place, ...lines);
  };
  const show = async (): Promise<void> => {
    const text = query.value;
    if (!perhaps.test(text)) return say();
    const { verdictLines } = await import('../official/verdict-line.ts');
    const registered = JSON.parse(place.dataset['list'] ?? '{}') as Registered;
    if (query.value === text) say(...verdictLines(text, registered));
  };
  query.addEventListener('input', () => void show().catch(() => say()));
}
