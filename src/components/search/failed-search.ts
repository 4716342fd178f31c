import { failedLink } from 'virtual:help/texts/search';
import { faqPath } from '../../model/addresses.ts';
import { button, element } from '../browser/dom.ts';
import { failureOf, wordsFor } from '../browser/failure.ts';

/** A link to all questions; none where there is no network to follow it. */
export function linksOn(error: unknown): HTMLAnchorElement[] {
  if (failureOf(error) === 'offline') return [];
  const link = element('a', failedLink);
  link.href = faqPath;
  return [link];
}

/** What stands in the place of results that could not be had: a button to try again, a way on. */
export function waysOn(error: unknown, retry: () => void): HTMLElement {
  const ways = element('p');
  ways.className = 'help-search-ways';
  ways.append(button(wordsFor('again'), retry), ...linksOn(error));
  return ways;
}
