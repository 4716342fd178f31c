import { element, fillWith } from '../browser/dom.ts';

/** Says something at its place, with buttons to answer it; nothing is there where it says nothing. */
export function askAt(place: HTMLElement, text: string, ...answers: HTMLElement[]): void {
  place.hidden = text === '';
  fillWith(place, element('span', text), ...answers);
}
