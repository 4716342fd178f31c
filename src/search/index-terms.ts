import { classOfSize, digits, unitsAfterWordings } from './index-format.ts';
import { addressKey } from './pasted.ts';
import type { SearchPage } from './search-page.ts';
import { kindOfKey } from './terms.ts';
import { withTellingBodies, type Unit } from './units.ts';
import type { KnownUnits } from './known-units.ts';
import { rarityIn, type RankingWeights } from './weights.ts';

/**
 * A term of more units than this tells little, and its list costs much: first what is no wording
 * is left out of it, then the aliases.
 */
const longestList = 1500;

/** What the index says of the terms of its pages. */
export interface IndexTerms {
  /** The units that hold a key. */
  postings: ReadonlyMap<string, number[]>;
  /** How much each title and alias says. */
  substance: string;
}

/** The units of a large collection take more memory than its index: only here do they live. */
export function indexTerms(
  pages: readonly SearchPage[],
  known: KnownUnits,
  kinds: RankingWeights['kinds'],
): IndexTerms {
  const units = withTellingBodies(
    pages.map((page) => known.of(page)),
    known.keys,
  );
  known.save();
  const postings = postingsOf(units, known.keys);
  addAddresses(postings, pages, units);
  return { postings, substance: substanceOf(units, known.keys, kinds) };
}

/** An address is a key like any other, held by the title of its page. */
function addAddresses(
  postings: Map<string, number[]>,
  pages: readonly SearchPage[],
  units: readonly (readonly Unit[])[],
): void {
  let title = 0;
  pages.forEach(({ address, formerAddresses = [] }, place) => {
    for (const each of [...formerAddresses, address]) {
      const key = addressKey(each);
      if (key) postings.set(key, [title]);
    }
    title += units[place]?.length ?? 0;
  });
}

/** @param keys By number. */
function postingsOf(
  pages: readonly (readonly Unit[])[],
  keys: readonly string[],
): Map<string, number[]> {
  /** The units that hold a key, by its number; keys in the order in which units have them. */
  const lists = new Map<number, number[]>();
  /** Rank of each unit: titles 0, aliases 1, the rest 2. */
  const ranks = pages.flatMap((units) => units.map((_, place) => rankOf(place, units.length)));
  pages.flat().forEach((unit, place) => {
    for (const key of unit) {
      const list = lists.get(key);
      if (list) list.push(place);
      else lists.set(key, [place]);
    }
  });
  const postings = new Map<string, number[]>();
  for (const [key, list] of lists) {
    let current = list;
    for (const most of [1, 0]) {
      if (current.length <= longestList) break;
      current = current.filter((unit) => (ranks[unit] ?? 0) <= most);
    }
    postings.set(keys[key] ?? '', current);
  }
  return postings;
}

function rankOf(place: number, units: number): number {
  if (place === 0) return 0;
  return place < units - unitsAfterWordings.length ? 1 : 2;
}

/**
 * The weights of its terms as the ranking would count them.
 *
 * @param keys By number.
 */
function substanceOf(
  units: readonly (readonly Unit[])[],
  keys: readonly string[],
  kinds: RankingWeights['kinds'],
): string {
  /** How many pages have each key, by its number. */
  const pages = new Uint32Array(keys.length);
  for (const own of units)
    for (const key of new Set(own.flatMap((unit) => [...unit]))) pages[key] = (pages[key] ?? 0) + 1;
  const weights = new Map<number, number>();
  const weightOf = (key: number): number => {
    const known = weights.get(key);
    if (known !== undefined) return known;
    const kind = kindOfKey(keys[key] ?? '');
    const isHeard = kind === 'sound' || kind === 'initials';
    const weight = isHeard ? 0 : kinds[kind] * rarityIn(units.length, pages[key] ?? 0);
    weights.set(key, weight);
    return weight;
  };
  return units
    .flatMap((own) => own.slice(0, -unitsAfterWordings.length))
    .map((unit) => unit.reduce((sum, key) => sum + weightOf(key), 0))
    .map((size) => digits[classOfSize(size)])
    .join('');
}
