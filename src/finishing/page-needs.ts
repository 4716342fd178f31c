import { ownElements, type ElementNeeds } from '../components/own-elements.ts';
import type { HtmlPage } from './html-page.ts';

/** What a page does for its elements, together. */
export const needsOfPage = ({ elements }: HtmlPage): ElementNeeds =>
  Object.assign({}, ...elements.map(({ name }) => ownElements.get(name))) as ElementNeeds;
