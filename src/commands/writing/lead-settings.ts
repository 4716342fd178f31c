import { settingsReferences, type SettingsReference } from '../../checks/page-references.ts';
import type { ContentSource } from '../../source/content-source.ts';
import type { Place } from '../../model/ledger/promise.ts';
import type { SettingsSource } from '../../source/ledger-source.ts';
import { isSame, writtenPlace, type Lead } from './leads.ts';
import { YamlEdits } from './yaml-edits.ts';

/** A settings file with what leads to pages led elsewhere. */
export interface LedSettings {
  source: SettingsSource;
  change: (raw: string) => string;
  /** Lines that lead nowhere any more, and that only their writer can take out. */
  open: number[];
}

/** Leads what settings name elsewhere: entrances, what is most asked, notices, other subjects, triage. */
export function leadSettings(content: ContentSource, lead: Lead): LedSettings[] {
  const bySource = Map.groupBy(settingsReferences(content), ({ source }) => source);
  return [...bySource].flatMap(([source, references]) => {
    const led = references.map((reference) => {
      const { path, number, id } = reference;
      return { ...reference, after: fitting(path, lead({ number, id })) };
    });
    const changed = led.filter((one) => !isSame(one, one.after));
    if (changed.length === 0) return [];
    const gone = new Set(led.filter((one) => changed.includes(one) && isGone(one, led)));
    const open = [...gone].filter(({ path }) => isNeeded(path));
    return [
      {
        source,
        open: open.map(({ path }) => source.yaml?.positionOf(path).line ?? 1),
        change: (raw) => changedText(raw, changed, gone),
      },
    ];
  });
}

type Led = SettingsReference & { after: ReturnType<Lead> };

/** What leads nowhere goes, and what another entry of its list leads to already. */
function isGone(one: Led, all: readonly Led[]): boolean {
  const { path, after } = one;
  if (!after) return true;
  const list = listOf(path);
  return all.some(
    (other) =>
      list !== undefined &&
      other !== one &&
      String(listOf(other.path)) === String(list) &&
      other.after !== undefined &&
      isSame(other.after, after) &&
      // Of two that have changed alike the first stays.
      (isSame(other, other.after) || all.indexOf(other) < all.indexOf(one)),
  );
}

/** The list in which an entry leads to a page and says nothing else of worth. */
function listOf(path: readonly PropertyKey[]): PropertyKey[] | undefined {
  const [first] = path;
  if (first === 'urgent' || first === 'asked' || first === 'featured') return [first];
  return path.at(-2) === 'pages' ? path.slice(0, -1) : undefined;
}

/** A question has to lead somewhere. */
const isNeeded = (path: readonly PropertyKey[]): boolean =>
  path[0] === 'questions' && (path.at(-1) === 'to' || path.at(-1) === 'unsure');

/** Only triage leads to places on pages. */
const fitting = (path: readonly PropertyKey[], place: Place | undefined): Place | undefined =>
  place && (isTriage(path) ? place : { ...place, id: undefined });

const isTriage = ([first]: readonly PropertyKey[]): boolean =>
  first === 'questions' || first === 'outcomes';

function changedText(raw: string, changed: readonly Led[], gone: ReadonlySet<Led>): string {
  const edits = new YamlEdits(raw);
  const lists = new Map<string, { list: PropertyKey[]; places: Set<number> }>();
  for (const led of changed) {
    const { path, after } = led;
    const list = listOf(path);
    if (!gone.has(led) && after) edits.set(path, writtenPlace(after));
    else if (!list) edits.remove(path);
    else {
      const known = lists.get(String(list)) ?? { list, places: new Set<number>() };
      known.places.add(Number(path[list.length]));
      lists.set(String(list), known);
    }
  }
  for (const { list, places } of lists.values()) edits.removeItems(list, places);
  return edits.toString();
}
