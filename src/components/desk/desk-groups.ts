import { fill } from '../browser/dom.ts';
import { noticeOf, type ElsewhereCard } from '../../search/elsewhere.ts';
import type { DeskData, DeskEntry, Found } from './desk-data.ts';
import type { DeskGroup } from './desk-list.ts';
import type { DeskStore } from './desk-store.ts';
import type { DeskTexts } from './desk-texts.ts';

/** As many as anybody reads: of each group before something is typed, and of what was found. */
const mostShown = { kept: 50, found: 20 };

/** What the list shows, and what is said of it. */
export interface DeskListing {
  groups: DeskGroup[];
  said: string;
  /** Whether the first of them may be taken as what was meant; guesses have to be chosen. */
  sure: boolean;
  /** What was asked for, where that is something of which there is nothing here. */
  elsewhere?: ElsewhereCard | undefined;
}

/** What is shown before anything is typed: what was pinned, what was used lately, all the others. */
export function keptListing(
  data: Pick<DeskData, 'entries' | 'entriesOf'>,
  store: Pick<DeskStore, 'get'>,
  accepts: (entry: DeskEntry) => boolean,
  texts: Pick<DeskTexts, 'pinned' | 'recent' | 'all' | 'none' | 'more' | 'count'>,
): DeskListing {
  const pinned = data.entriesOf(store.get('pinned')).filter(accepts);
  const recent = data
    .entriesOf(store.get('recent'))
    .filter((entry) => accepts(entry) && !pinned.includes(entry));
  const first = new Set([...pinned, ...recent]);
  const others = data.entries.filter((entry) => accepts(entry) && !first.has(entry));
  const groups = [
    { heading: texts.pinned, entries: pinned },
    { heading: texts.recent, entries: recent },
    { heading: first.size > 0 ? texts.all : '', entries: others.slice(0, mostShown.kept) },
  ];
  const count = first.size + others.length;
  const text = others.length > mostShown.kept ? texts.more : texts.count;
  return { groups, said: count > 0 ? fill(text, { count }) : texts.none, sure: true };
}

/** What a search found: answers first, guesses under a heading that calls them so. */
export function foundListing(
  { entries, elsewhere }: Found,
  accepts: (entry: DeskEntry) => boolean,
  texts: Pick<DeskTexts, 'weak' | 'unsure' | 'none' | 'count' | 'elsewhere'>,
): DeskListing {
  const shown = entries.filter(({ entry }) => accepts(entry)).slice(0, mostShown.found);
  const entriesThat = (areGuesses: boolean): DeskEntry[] =>
    shown
      .filter(({ confidence }) => (confidence === 'weak') === areGuesses)
      .map(({ entry }) => entry);
  const groups = [
    { heading: '', entries: entriesThat(false) },
    { heading: texts.weak, entries: entriesThat(true) },
  ];
  const sure = shown.some(({ confidence }) => confidence !== 'weak');
  const unsure = elsewhere
    ? noticeOf(elsewhere, texts.elsewhere)
    : shown.length > 0
      ? texts.unsure
      : texts.none;
  const said = sure ? fill(texts.count, { count: shown.length }) : unsure;
  return { groups, said, sure, elsewhere };
}
