import {
  differs as differsText,
  host as hostText,
  pasted as pastedText,
  registered as registeredText,
} from 'virtual:help/texts/official';
import { differences } from '../../tools/official/differences.ts';
import type { Judgement } from '../../tools/official/registered.ts';
import { element, fill } from '../browser/dom.ts';
import { nextTexts, noteTexts, verdictTexts } from './judgement-texts.ts';
import type { ShownEntry } from './registered-list.ts';

/** A text that was pasted or is registered: never a link, not translated, in its own direction. */
function quoted(text: string): HTMLElement {
  const made = element('bdi', text);
  made.translate = false;
  return made;
}

const line = (label: string, shown: HTMLElement): HTMLElement => {
  const made = element('p', label);
  made.append(shown);
  return made;
};

/** What cannot be seen is named by its number in Unicode. */
const visible = (text: string): string =>
  text.replace(
    /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g,
    (character) => `U+${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** A pasted text with what differs from the registered one marked, also for who hears it. */
function compared(pasted: string, registered: string): HTMLElement[] {
  const pieces = differences(pasted, registered);
  const shown = quoted('');
  for (const { text, differs } of pieces)
    shown.append(differs ? element('mark', visible(text)) : text);
  const strange = pieces.filter(({ differs }) => differs).map(({ text }) => visible(text));
  return [
    line(pastedText, shown),
    line(registeredText, quoted(registered)),
    ...(strange.length > 0
      ? [element('p', fill(differsText, { text: strange.slice(0, 12).join(' ') }))]
      : []),
  ];
}

function addIcon(heading: HTMLElement, from: HTMLElement | null): void {
  const icon = from?.firstElementChild;
  if (icon) heading.prepend(icon.cloneNode(true));
}

/** One judged thing as an item of a list: the verdict, the thing, why, and what to do. */
export function resultOf(
  { pasted, kind, verdict, notes, record, host }: Judgement,
  icons: { similar: HTMLElement | null; other: HTMLElement | null },
): HTMLElement {
  const item = element('li');
  const heading = element('h2', verdictTexts[verdict]);
  addIcon(heading, icons[verdict === 'similar' ? 'similar' : 'other']);
  const day = (record as ShownEntry | undefined)?.day ?? '';
  item.append(
    heading,
    ...(verdict === 'similar' && record
      ? compared(pasted, record.value)
      : [line(pastedText, quoted(visible(pasted)))]),
    ...(kind === 'web' && host ? [line(hostText, quoted(visible(host)))] : []),
    ...notes.map((note) => element('p', noteTexts[note])),
    element('p', fill(nextTexts[verdict], { name: record?.authority ?? '', day })),
  );
  return item;
}
