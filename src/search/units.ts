import { soundsInContext } from './character-tables.ts';
import { englishTerms } from './english.ts';
import type { KeyNumbers } from './key-numbers.ts';
import { foldSyllable } from './pinyin.ts';
import type { SearchPage } from './search-page.ts';
import { initialRuns, termsOf, type IndexingMeans, type TermKind } from './terms.ts';
import { clausesOf, normalise } from './text.ts';

/** The keys that a unit holds, by number, each once. */
export type Unit = Uint32Array;

/** What a page is found by. */
export interface PageUnits {
  /** Title, aliases, summary, steps, body. */
  units: Unit[];
  /** How often the body has each of its keys. */
  bodyTimes: Uint32Array;
}

/** Keys by number, and how often a text has them. */
type Counts = Map<number, number>;

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
  numbers: KeyNumbers;
}

/** Reads a page. */
export function unitsOf(page: SearchPage, making: UnitMaking): PageUnits {
  const body = textCounts(`${page.topic}\n${page.body}`, making, textKinds);
  const counts = [
    ...[page.title, ...page.aliases].map((text) => wordingCounts(text, making)),
    textCounts(page.summary, making, textKinds),
    textCounts(page.steps.join('\n'), making, stepKinds),
    body,
  ];
  return {
    units: counts.map((count) => Uint32Array.from(count.keys())),
    bodyTimes: Uint32Array.from(body.values()),
  };
}

/** A title or an alias: everything, also how it sounds and its initials. */
function wordingCounts(text: string, making: UnitMaking): Counts {
  const counts = countsOf(text, making, wordingKinds);
  if (making.english) return counts;
  const inContext = soundsInContext(normalise(text, new Map())).map((sound) =>
    /^[a-z]+$/.test(sound) ? foldSyllable(sound) : ' ',
  );
  inContext.forEach((sound, index) => {
    const next = inContext[index + 1];
    if (sound !== ' ' && next !== undefined && next !== ' ')
      counts.set(making.numbers.of(`~${sound} ${next}`), 1);
  });
  const initials = inContext.map(([first = ' ']) => first).join('');
  for (const part of initials.split(' ')) {
    for (const { key } of initialRuns(part)) counts.set(making.numbers.of(key), 1);
  }
  return counts;
}

/** Texts are not found by sound. */
const silent = (): undefined => undefined;

function textCounts(text: string, making: UnitMaking, kinds: readonly TermKind[]): Counts {
  return countsOf(text, { ...making, soundOf: silent }, kinds);
}

function countsOf(text: string, making: UnitMaking, kinds: readonly TermKind[]): Counts {
  const counts: Counts = new Map();
  for (const clause of clausesOf(normalise(text, new Map()))) {
    const terms = making.english ? englishTerms(clause, making.concepts) : termsOf(clause, making);
    for (const { key, kind } of terms) {
      if (!kinds.includes(kind)) continue;
      const number = making.numbers.of(key);
      counts.set(number, (counts.get(number) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * Most pages have more text than searching needs; of each body only the telling terms stay.
 *
 * @param keys By number.
 * @returns The units of each page.
 */
export function withTellingBodies(
  pages: readonly PageUnits[],
  keys: readonly string[],
): (readonly Unit[])[] {
  /** In how many bodies each key stands, by its number. */
  const frequency = new Uint32Array(keys.length);
  for (const { units } of pages)
    for (const key of units.at(-1) ?? []) frequency[key] = (frequency[key] ?? 0) + 1;
  const tellingOf = (key: number, times: number): number => {
    const among = frequency[key] ?? 1;
    // What one body says once is mostly an accident of wording.
    return among === 1 && times === 1 ? 0 : Math.log(1 + times) * Math.log(pages.length / among);
  };
  return pages.map(({ units, bodyTimes }) => {
    const body = units.at(-1) ?? new Uint32Array();
    const telling = Float64Array.from(body, (key, place) => tellingOf(key, bodyTimes[place] ?? 0));
    // Only what may be kept is put in order.
    const least = telling.toSorted().at(-bodyTerms) ?? -Infinity;
    const kept = Array.from(body, (key, place) => ({ key, telling: telling[place] ?? 0 }))
      .filter((term) => term.telling >= least)
      .sort((a, b) => b.telling - a.telling || (textOf(a.key) < textOf(b.key) ? -1 : 1))
      .slice(0, bodyTerms);
    return [...units.slice(0, -1), Uint32Array.from(kept, ({ key }) => key)];
  });

  function textOf(key: number): string {
    return keys[key] ?? '';
  }
}
