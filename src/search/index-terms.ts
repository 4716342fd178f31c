import { classOfSize, digits, unitsAfterWordings } from './index-format.ts';
import { addressKey } from './pasted.ts';
import type { SearchPage } from './search-page.ts';
import { kindOfKey } from './terms.ts';
import { keepTellingBodyTerms, unitsOf, type Unit, type UnitMaking } from './units.ts';
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
  making: UnitMaking,
  kinds: RankingWeights['kinds'],
): IndexTerms {
  const units = pages.map((page) => unitsOf(page, making));
  keepTellingBodyTerms(units);
  const postings = postingsOf(units);
  addAddresses(postings, pages, units);
  return { postings, substance: substanceOf(units, kinds) };
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

function postingsOf(pages: readonly (readonly Unit[])[]): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  /** Rank of each unit: titles 0, aliases 1, the rest 2. */
  const ranks = pages.flatMap((units) => units.map((_, place) => rankOf(place, units.length)));
  pages.flat().forEach((keys, unit) => {
    for (const key of keys.keys()) {
      const list = postings.get(key);
      if (list) list.push(unit);
      else postings.set(key, [unit]);
    }
  });
  for (const [key, list] of postings) {
    for (const most of [1, 0]) {
      const current = postings.get(key) ?? list;
      if (current.length <= longestList) break;
      postings.set(
        key,
        current.filter((unit) => (ranks[unit] ?? 0) <= most),
      );
    }
  }
  return postings;
}

function rankOf(place: number, units: number): number {
  if (place === 0) return 0;
  return place < units - unitsAfterWordings.length ? 1 : 2;
}

/** The weights of its terms as the ranking would count them. */
function substanceOf(units: readonly (readonly Unit[])[], kinds: RankingWeights['kinds']): string {
  const pages = new Map<string, number>();
  for (const own of units) {
    for (const key of new Set(own.flatMap((unit) => [...unit.keys()]))) {
      pages.set(key, (pages.get(key) ?? 0) + 1);
    }
  }
  const weightOf = (key: string): number => {
    const kind = kindOfKey(key);
    if (kind === 'sound' || kind === 'initials') return 0;
    return kinds[kind] * rarityIn(units.length, pages.get(key) ?? 0);
  };
  return units
    .flatMap((own) => own.slice(0, -unitsAfterWordings.length))
    .map((unit) => [...unit.keys()].reduce((sum, key) => sum + weightOf(key), 0))
    .map((size) => digits[classOfSize(size)])
    .join('');
}
