import type { DeskData, DeskEntry } from './desk-data.ts';
import type { DeskGroup } from './desk-list.ts';
import type { DeskStore } from './desk-store.ts';
import type { DeskTexts } from './desk-texts.ts';

/** What is shown before anything is typed: what was pinned, what was used lately, all the others. */
export function keptGroups(
  data: Pick<DeskData, 'entries' | 'entriesOf'>,
  store: Pick<DeskStore, 'get'>,
  accepts: (entry: DeskEntry) => boolean,
  texts: Pick<DeskTexts, 'pinned' | 'recent' | 'all'>,
): DeskGroup[] {
  const pinned = data.entriesOf(store.get('pinned')).filter(accepts);
  const recent = data
    .entriesOf(store.get('recent'))
    .filter((entry) => accepts(entry) && !pinned.includes(entry));
  const first = new Set([...pinned, ...recent]);
  const others = data.entries.filter((entry) => accepts(entry) && !first.has(entry));
  return [
    { heading: texts.pinned, entries: pinned },
    { heading: texts.recent, entries: recent },
    { heading: first.size > 0 ? texts.all : '', entries: others },
  ];
}
