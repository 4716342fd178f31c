import {
  differs as differsText,
  host as hostText,
  notLetter,
  pasted as pastedText,
  registered as registeredText,
  shownAs,
} from 'virtual:help/texts/official';
import { asLatin } from '../../model/latin-likeness.ts';
import { decodePunycode } from '../../tools/official/punycode.ts';
import { differences, hostDifferences, type Piece } from '../../tools/official/differences.ts';
import type { Entry, Judgement } from '../../tools/official/registered.ts';
import { element, fill } from '../browser/dom.ts';
import { nextText, noteTexts, verdictTexts } from './judgement-texts.ts';
import type { ShownEntry } from './registered-list.ts';

/** A text that was pasted or is registered: never a link, not translated, in its own direction. */
function quoted(text: string): HTMLElement {
  const made = element('bdi', text);
  made.translate = false;
  return made;
}

const line = (label: string, shown: HTMLElement): HTMLElement => {
  // A Chinese colon brings its own blank.
  const made = element('p', label.replace(/:$/, ': '));
  made.append(shown);
  return made;
};

/** What cannot be seen is named by its number in Unicode. */
const visible = (text: string): string =>
  text.replace(
    /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g,
    (character) => `U+${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** Letters that a host behind `xn--` shows, which are all that people see of it. */
function lookOf(host: string): HTMLElement[] {
  const shown = decodePunycode(host);
  return shown === host ? [] : [line(shownAs, quoted(visible(shown)))];
}

/** What is said of the parts that differ: a letter of another script is named as what it is not. */
function toldOf(strange: readonly string[]): HTMLElement[] {
  const [only = ''] = strange;
  const letter = asLatin(only);
  if (strange.length === 1 && [...only].length === 1 && /^[a-z]$/i.test(letter) && letter !== only)
    return [element('p', fill(notLetter, { text: only, letter }))];
  return strange.length > 0
    ? [element('p', fill(differsText, { text: strange.slice(0, 12).join(' ') }))]
    : [];
}

/** A text with what differs from the registered one marked. */
function marked(pieces: readonly Piece[]): HTMLElement {
  const shown = quoted('');
  for (const { text, differs } of pieces)
    shown.append(differs ? element('mark', visible(text)) : text);
  return shown;
}

/** A pasted thing beside the registered one, with what differs marked, also for who hears it. */
function compared({ pasted, host, kind }: Judgement, record: Entry): HTMLElement[] {
  const isHost = kind === 'web' && host !== undefined && record.kind === 'domain';
  const pieces = isHost ? hostDifferences(host, record.value) : differences(pasted, record.value);
  const strange = pieces.filter(({ differs }) => differs).map(({ text }) => visible(text));
  return [
    line(pastedText, isHost ? quoted(visible(pasted)) : marked(pieces)),
    ...(isHost ? [line(hostText, marked(pieces)), ...lookOf(host)] : []),
    line(registeredText, quoted(record.value)),
    ...toldOf(strange),
    ...(!isHost && kind === 'web' && host ? [line(hostText, quoted(visible(host)))] : []),
  ];
}

function addIcon(heading: HTMLElement, from: HTMLElement | null): void {
  const icon = from?.firstElementChild;
  if (icon) heading.prepend(icon.cloneNode(true));
}

/** What was pasted, and where it leads. */
const alone = ({ pasted, kind, host }: Judgement): HTMLElement[] => [
  line(pastedText, quoted(visible(pasted))),
  ...(kind === 'web' && host ? [line(hostText, quoted(visible(host))), ...lookOf(host)] : []),
];

/** One judged thing as an item of a list: the verdict, what to do, the thing, and why. */
export function resultOf(
  judgement: Judgement,
  icons: { similar: HTMLElement | null; other: HTMLElement | null },
): HTMLElement {
  const { verdict, notes, record } = judgement;
  const item = element('li');
  if (verdict === 'similar') item.className = 'help-official-similar';
  const heading = element('h2', verdictTexts[verdict]);
  addIcon(heading, icons[verdict === 'similar' ? 'similar' : 'other']);
  const day = (record as ShownEntry | undefined)?.day ?? '';
  item.append(
    heading,
    // What to do comes before why: a card may be longer than a small screen.
    element('p', fill(nextText(judgement), { name: record?.authority ?? '', day })),
    ...(verdict === 'similar' && record ? compared(judgement, record) : alone(judgement)),
    ...notes.map((note) => element('p', noteTexts[note])),
  );
  return item;
}
