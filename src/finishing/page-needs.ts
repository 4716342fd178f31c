import { ownElements, type ElementNeeds } from '../components/own-elements.ts';
import type { HtmlPage } from './html-page.ts';

/** What a page does for its elements, together. */
export function needsOfPage({ elements }: HtmlPage): ElementNeeds {
  const needs = elements.flatMap(({ name }) => ownElements.get(name) ?? []);
  return Object.assign({}, ...needs) as ElementNeeds;
}
