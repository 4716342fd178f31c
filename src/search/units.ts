import { soundsInContext } from './character-tables.ts';
import { foldSyllable } from './pinyin.ts';
import type { SearchPage } from './search-page.ts';
import { initialRuns, readClause, type SoundOf, type TermKind } from './terms.ts';
import { clausesOf, normalise } from './text.ts';

/** The keys that a unit holds. */
export type Unit = Set<string>;

/** The rarest terms of a body tell it apart; more cost bytes and find no better. */
const bodyTerms = 60;

const wordingKinds: readonly TermKind[] = ['character', 'pair', 'word', 'concept', 'sound'];
const textKinds: readonly TermKind[] = ['pair', 'word', 'concept'];

/** The units of a page: title, aliases, summary, steps, body. */
export function unitsOf(page: SearchPage, soundOf: SoundOf): Unit[] {
  return [
    ...[page.title, ...page.aliases].map((text) => wordingUnit(text, soundOf)),
    textUnit(page.summary, soundOf),
    textUnit(page.steps.join('\n'), soundOf),
    textUnit(`${page.topic}\n${page.body}`, soundOf),
  ];
}

/** A title or an alias: everything, also how it sounds and its initials. */
function wordingUnit(text: string, soundOf: SoundOf): Unit {
  const unit = unitOf(text, soundOf, wordingKinds);
  const inContext = soundsInContext(normalise(text, new Map())).map((sound) =>
    /^[a-z]+$/.test(sound) ? foldSyllable(sound) : ' ',
  );
  inContext.forEach((sound, index) => {
    const next = inContext[index + 1];
    if (sound !== ' ' && next !== undefined && next !== ' ') unit.add(`~${sound} ${next}`);
  });
  const initials = inContext.map(([first = ' ']) => first).join('');
  for (const part of initials.split(' ')) {
    for (const { key } of initialRuns(part)) unit.add(key);
  }
  return unit;
}

function textUnit(text: string, soundOf: SoundOf): Unit {
  return unitOf(text, soundOf, textKinds);
}

function unitOf(text: string, soundOf: SoundOf, kinds: readonly TermKind[]): Unit {
  const clauses = clausesOf(normalise(text, new Map()));
  const terms = clauses.flatMap((clause) => readClause(clause, soundOf).terms);
  return new Set(terms.filter(({ kind }) => kinds.includes(kind)).map(({ key }) => key));
}

/** Most pages have more text than searching needs; of each body only the telling terms stay. */
export function keepRarestBodyTerms(units: readonly Unit[][]): void {
  const bodies = units.map((own) => own.at(-1) as Unit);
  const frequency = new Map<string, number>();
  for (const body of bodies) {
    for (const key of body) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  }
  for (const own of units) {
    const rarest = [...(own.at(-1) ?? [])].sort(
      (a, b) => rarity(a, frequency) - rarity(b, frequency) || (a < b ? -1 : 1),
    );
    own[own.length - 1] = new Set(rarest.slice(0, bodyTerms));
  }
}

/** Terms of one body alone are mostly accidents of wording: they come after those of a few. */
function rarity(key: string, frequency: ReadonlyMap<string, number>): number {
  const count = frequency.get(key) ?? 0;
  return count === 1 ? Number.MAX_SAFE_INTEGER : count;
}
