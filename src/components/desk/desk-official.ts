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
export function watchOfficial(query: HTMLInputElement, place: HTMLElement | null): void {
  if (!place) return;
  const show = async (): Promise<void> => {
    const text = query.value;
    if (!perhaps.test(text)) return fillWith(place);
    const { verdictLines } = await import('../official/verdict-line.ts');
    const registered = JSON.parse(place.dataset['list'] ?? '{}') as Registered;
    if (query.value === text) fillWith(place, ...verdictLines(text, registered));
  };
  query.addEventListener('input', () => void show().catch(() => fillWith(place)));
}
