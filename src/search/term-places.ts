import { readNumbers } from './number-text.ts';

/** Lists of one pack, by Han character or concept. */
export type TermPack = Record<string, TermLists>;
/**
 * The list of a character or a concept; then those of the pairs that it begins, each after its other
 * character; then those of the pairs that it ends (`writeAscending`).
 */
type TermLists = [own: string, following?: string, preceding?: string];

/** How the index says where lists are. */
export interface WrittenPlaces {
  /** For each character that has a sound, in their order, the place of its lists (`writeNumbers`). */
  characters: string;
  /** The same of each concept, by number. */
  concepts: string;
  /** Characters with so many pairs that these lie with all other keys. */
  spread: string;
}

/** Nothing of the index has it. */
export const nowhere = 0;
/** In the head of the index; packs come after. */
export const inHead = 1;

/** A key and where its list is: in the lists of a character or a concept. */
export interface TermPlace {
  place: number;
  of: string;
  /** Of a pair the other character, and whether it comes first. */
  other?: string;
  isFirst?: boolean;
}

/** Where the lists of characters, pairs of them and concepts are. */
export class TermPlaces {
  readonly #characters: ReadonlyMap<string, number>;
  readonly #concepts: readonly number[];
  readonly #spread: ReadonlySet<string>;

  /** @param known The characters that have a sound, in their order. */
  constructor({ characters, concepts, spread }: WrittenPlaces, known: Iterable<string>) {
    const places = readNumbers(characters);
    this.#characters = new Map(
      Array.from(known, (character, index) => [character, places[index] ?? nowhere] as const),
    );
    this.#concepts = readNumbers(concepts);
    this.#spread = new Set(spread);
  }

  /** `undefined` where the list of a key lies with all other keys. */
  of(key: string): TermPlace | undefined {
    if (key.startsWith('§')) {
      const place = this.#concepts[Number(key.slice(1))];
      return place === undefined ? undefined : { place, of: key };
    }
    const [first = '', second, ...more] = key;
    const place = this.#characters.get(first);
    if (place === undefined || more.length > 0) return undefined;
    return second === undefined ? { place, of: first } : this.#ofPair(first, second, place);
  }

  /** A pair lies with the one of its characters that is asked for less; both are needed anyway. */
  #ofPair(first: string, second: string, ofFirst: number): TermPlace | undefined {
    const ofSecond = this.#characters.get(second);
    if (ofSecond === undefined) return undefined;
    if (ofFirst === nowhere || ofSecond === nowhere) return { place: nowhere, of: first };
    const pair: TermPlace =
      ofFirst < ofSecond
        ? { place: ofSecond, of: second, other: first, isFirst: true }
        : { place: ofFirst, of: first, other: second, isFirst: false };
    return this.#spread.has(pair.of) ? undefined : pair;
  }
}

/** The list of a key in the pack where it is; `undefined` where the index does not have it. */
export function listIn(pack: TermPack, { of, other, isFirst }: TermPlace): string | undefined {
  const [own, following = '', preceding = ''] = pack[of] ?? [''];
  if (other === undefined) return own || undefined;
  const lists = isFirst ? preceding : following;
  const at = lists.indexOf(other);
  return at < 0 ? undefined : /^[!-~]+/.exec(lists.slice(at + other.length))?.[0];
}
