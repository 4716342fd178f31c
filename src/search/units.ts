import { soundsInContext } from './character-tables.ts';
import { englishTerms } from './english.ts';
import type { KeyNumbers } from './key-numbers.ts';
import { foldSyllable } from './pinyin.ts';
import type { SearchPage } from './search-page.ts';
import { initialRuns, termsOf, type IndexingMeans, type TermKind } from './terms.ts';
import { clausesOf, normalise } from './text.ts';

/** The keys that a unit holds, by number, and how often. */
export type Unit = Map<number, number>;

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
      unit.set(making.numbers.of(`~${sound} ${next}`), 1);
  });
  const initials = inContext.map(([first = ' ']) => first).join('');
  for (const part of initials.split(' ')) {
    for (const { key } of initialRuns(part)) unit.set(making.numbers.of(key), 1);
  }
  return unit;
}

/** Texts are not found by sound. */
const silent = (): undefined => undefined;

function textUnit(text: string, making: UnitMaking, kinds: readonly TermKind[]): Unit {
  return unitOf(text, { ...making, soundOf: silent }, kinds);
}

function unitOf(text: string, making: UnitMaking, kinds: readonly TermKind[]): Unit {
  const times = new Map<string, number>();
  for (const clause of clausesOf(normalise(text, new Map()))) {
    const terms = making.english ? englishTerms(clause, making.concepts) : termsOf(clause, making);
    for (const { key, kind } of terms)
      if (kinds.includes(kind)) times.set(key, (times.get(key) ?? 0) + 1);
  }
  const unit: Unit = new Map();
  for (const [key, count] of times) unit.set(making.numbers.of(key), count);
  return unit;
}

/**
 * Most pages have more text than searching needs; of each body only the telling terms stay.
 *
 * @param keys By number.
 */
export function keepTellingBodyTerms(units: readonly Unit[][], keys: readonly string[]): void {
  /** In how many bodies each key stands, by its number. */
  const frequency = new Uint32Array(keys.length);
  for (const own of units)
    for (const key of own.at(-1)?.keys() ?? []) frequency[key] = (frequency[key] ?? 0) + 1;
  const tellingOf = (key: number, times: number): number => {
    const pages = frequency[key] ?? 1;
    // What one body says once is mostly an accident of wording.
    return pages === 1 && times === 1 ? 0 : Math.log(1 + times) * Math.log(units.length / pages);
  };
  for (const own of units) {
    const entries = [...(own.at(-1) ?? [])].map(([key, times]) => {
      return { key, times, telling: tellingOf(key, times) };
    });
    const byTelling = (some: typeof entries): typeof entries =>
      some.sort((a, b) => b.telling - a.telling || (textOf(a.key) < textOf(b.key) ? -1 : 1));
    const telling = byTelling(entries.filter(({ telling }) => telling > 0));
    // Many tell nothing, and are seldom needed.
    if (telling.length < bodyTerms)
      telling.push(...byTelling(entries.filter(({ telling }) => telling <= 0)));
    own[own.length - 1] = new Map(
      telling.slice(0, bodyTerms).map(({ key, times }) => [key, times]),
    );
  }

  function textOf(key: number): string {
    return keys[key] ?? '';
  }
}
