import { longestQuery } from '../../search/text.ts';
import { fill } from '../browser/dom.ts';
import { noticeOf, type ElsewhereCard } from '../../search/elsewhere.ts';
import type { DeskData, DeskEntry, Found, FoundEntry, FoundPart } from './desk-data.ts';
import type { DeskGroup } from './desk-list.ts';
import type { DeskStore } from './desk-store.ts';
import type { DeskTexts } from './desk-texts.ts';

/** As many as anybody reads: of each group before something is typed, and of what was found. */
const mostShown = { kept: 50, found: 20 };
/** Of the words of a customer that stand above their answers. */
const longestHeading = 60;

/** What the list shows, and what is said of it. */
export interface DeskListing {
  groups: DeskGroup[];
  said: string;
  /** Whether the first of them may be taken as what was meant; guesses have to be chosen. */
  sure: boolean;
  /** What was asked for, where that is something of which there is nothing here. */
  elsewhere?: ElsewhereCard | undefined;
}

type FoundTexts = Pick<
  DeskTexts,
  'weak' | 'unsure' | 'none' | 'count' | 'elsewhere' | 'part' | 'parts'
>;

/** What the list shows for a message, or before there is one, of a topic or all of them. */
export async function listingFor(
  message: string,
  {
    topic,
    data,
    store,
    texts,
  }: { topic: string; data: DeskData; store: DeskStore; texts: DeskTexts },
): Promise<DeskListing> {
  const isInTopic = (entry: DeskEntry): boolean => topic === '' || entry.topic === Number(topic);
  if (!message) return keptListing(data, store, isInTopic, texts);
  const listing = foundListing(await data.search(message), isInTopic, texts);
  const { said } = listing;
  return message.length > longestQuery
    ? { ...listing, said: fill(texts.cut, { said, count: longestQuery }) }
    : listing;
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

/**
 * What a message found: for each thing that it asks for its answers under the words that ask;
 * where it asks for one, answers first and guesses under a heading that calls them so.
 */
export function foundListing(
  { parts, elsewhere }: Found,
  accepts: (entry: DeskEntry) => boolean,
  texts: FoundTexts,
): DeskListing {
  const accepted = parts.map(({ part, entries }) => {
    return { part, entries: entries.filter(({ entry }) => accepts(entry)) };
  });
  const answered = accepted.filter(({ entries }) => entries.length > 0);
  const [first] = answered;
  return answered.length > 1 || parts.length > 1
    ? listingOfParts(answered, texts)
    : listingOfOne(first?.entries ?? [], elsewhere, texts);
}

function listingOfParts(parts: readonly FoundPart[], texts: FoundTexts): DeskListing {
  const groups = parts.map(({ part, entries }) => {
    const heading = fill(texts.part, { part: beginningOf(part) });
    return { heading, entries: entries.map(({ entry }) => entry) };
  });
  const said = parts.length > 0 ? fill(texts.parts, { count: parts.length }) : texts.none;
  const sure = parts[0]?.entries[0] !== undefined && parts[0].entries[0].confidence !== 'weak';
  return { groups, said, sure };
}

/** How a part of a message begins, on one line and with nothing that cannot be seen. */
function beginningOf(part: string): string {
  const words = Array.from(
    part
      .replace(/\p{C}+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  const shown = words.slice(0, longestHeading).join('');
  return words.length > longestHeading ? `${shown}…` : shown;
}

function listingOfOne(
  found: readonly FoundEntry[],
  elsewhere: ElsewhereCard | undefined,
  texts: FoundTexts,
): DeskListing {
  const shown = found.slice(0, mostShown.found);
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
