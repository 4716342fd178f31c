import { soundsInContext } from './character-tables.ts';
import { englishTerms } from './english.ts';
import { foldSyllable } from './pinyin.ts';
import type { SearchPage } from './search-page.ts';
import { initialRuns, termsOf, type IndexingMeans, type TermKind } from './terms.ts';
import { clausesOf, normalise } from './text.ts';

/** The keys that a unit holds, and how often. */
export type Unit = Map<string, number>;

/** The most telling terms of a body; more cost bytes and find little better. */
const bodyTerms = 160;

const wordingKinds: readonly TermKind[] = ['character', 'pair', 'word', 'code', 'concept', 'sound'];
/** Steps say the same things on many pages: their single characters would tell nothing. */
const stepKinds: readonly TermKind[] = ['pair', 'word', 'code', 'concept'];
const textKinds: readonly TermKind[] = ['character', ...stepKinds];

/** What units of many pages are made with. */
export interface UnitMaking extends IndexingMeans {
  /** Whether the pages are in English, where only words are found. */
  english: boolean;
  /** Gives one string for all that are equal: millions of units repeat their keys. */
  sameKey: (key: string) => string;
}

/** The units of a page: title, aliases, summary, steps, body. */
export function unitsOf(page: SearchPage, making: UnitMaking): Unit[] {
  return [
    ...[page.title, ...page.aliases].map((text) => wordingUnit(text, making)),
    textUnit(page.summary, making, textKinds),
    textUnit(page.steps.join('\n'), making, stepKinds),
    textUnit(`${page.topic}\n${page.body}`, making, textKinds),
  ];
}

/** A title or an alias: everything, also how it sounds and its initials. */
function wordingUnit(text: string, making: UnitMaking): Unit {
  const unit = unitOf(text, making, wordingKinds);
  if (making.english) return unit;
  const inContext = soundsInContext(normalise(text, new Map())).map((sound) =>
    /^[a-z]+$/.test(sound) ? foldSyllable(sound) : ' ',
  );
  inContext.forEach((sound, index) => {
    const next = inContext[index + 1];
    if (sound !== ' ' && next !== undefined && next !== ' ')
      unit.set(making.sameKey(`~${sound} ${next}`), 1);
  });
  const initials = inContext.map(([first = ' ']) => first).join('');
  for (const part of initials.split(' ')) {
    for (const { key } of initialRuns(part)) unit.set(making.sameKey(key), 1);
  }
  return unit;
}

/** Texts are not found by sound. */
const silent = (): undefined => undefined;

function textUnit(text: string, making: UnitMaking, kinds: readonly TermKind[]): Unit {
  return unitOf(text, { ...making, soundOf: silent }, kinds);
}

function unitOf(text: string, making: UnitMaking, kinds: readonly TermKind[]): Unit {
  const clauses = clausesOf(normalise(text, new Map()));
  const terms = clauses.flatMap((clause) =>
    making.english ? englishTerms(clause, making.concepts) : termsOf(clause, making),
  );
  const unit: Unit = new Map();
  for (const { key, kind } of terms) {
    if (kinds.includes(kind)) unit.set(making.sameKey(key), (unit.get(key) ?? 0) + 1);
  }
  return unit;
}

/** Most pages have more text than searching needs; of each body only the telling terms stay. */
export function keepTellingBodyTerms(units: readonly Unit[][]): void {
  const frequency = new Map<string, number>();
  for (const own of units) {
    for (const key of own.at(-1)?.keys() ?? []) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  }
  const tellingOf = ([key, times]: [string, number]): number => {
    const pages = frequency.get(key) ?? 1;
    // What one body says once is mostly an accident of wording.
    return pages === 1 && times === 1 ? 0 : Math.log(1 + times) * Math.log(units.length / pages);
  };
  for (const own of units) {
    const telling = [...(own.at(-1) ?? [])]
      .map((entry) => [tellingOf(entry), entry] as const)
      .sort(([a, [keyA]], [b, [keyB]]) => b - a || (keyA < keyB ? -1 : 1));
    own[own.length - 1] = new Map(telling.slice(0, bodyTerms).map(([, entry]) => entry));
  }
}
