import { packed } from './packed.ts';
import { writeAscending, writeNumbers } from './number-text.ts';
import {
  inHead,
  nowhere,
  TermPlaces,
  type TermPack,
  type TermPlace,
  type WrittenPlaces,
} from './term-places.ts';

/** What lists are packed from. */
export interface PackedTerms {
  postings: ReadonlyMap<string, readonly number[]>;
  /** The characters that have a sound, in the order in which they are read. */
  known: readonly string[];
  /** Whether a unit is a title or an alias: what people ask is most like these. */
  isWording: (unit: number) => boolean;
  units: number;
}

/** The lists of characters, pairs and concepts, where they are, and what is left. */
export interface TermPacks {
  places: WrittenPlaces;
  head: TermPack;
  packs: TermPack[];
  /** Keys that lie elsewhere. */
  others: string[];
}

/** Bytes of a pack, compressed. */
const packBytes = 500;
/** The same of what the head of the index holds: what nearly every query asks for. */
const headBytes = 1000;
/** With more than so many bytes of pairs, a character brings too much that nobody asked for. */
const mostOfPairs = 6000;
const mostPacks = 1000;
/** Texts that say enough of what is asked together. */
const mostTexts = 3000;
/** What compression leaves of a list. */
const left = 0.7;

const hanKey = /^(\p{Script=Han})(\p{Script=Han})?$/u;

/** Puts lists together that are asked for together. */
export function packTerms(terms: PackedTerms): TermPacks {
  const tokens = tokensOf(terms);
  const texts = textsOf(terms, tokens);
  const often = tokens.map(() => 0);
  for (const text of texts) for (const token of text) often[token] = (often[token] ?? 0) + 1;
  const sizes = sizesOf(terms, tokens, often);
  const spread = new Set(tokens.filter((_, token) => (sizes.pairs[token] ?? 0) > mostOfPairs));
  const hot = hottest(often, sizes.own);
  const rest = [...tokens.keys()]
    .filter((token) => !hot.has(token))
    .sort((a, b) => (often[b] ?? 0) - (often[a] ?? 0) || a - b);
  const packs = packsOf(rest, texts, (token) => {
    const ofPairs = spread.has(tokens[token] ?? '') ? 0 : (sizes.pairs[token] ?? 0);
    return (sizes.own[token] ?? 0) + ofPairs;
  });
  const placeOf = new Map(
    tokens.map((name, token) => [
      name,
      inHead + (hot.has(token) ? 0 : 1 + (packs.get(token) ?? 0)),
    ]),
  );
  const count = Math.max(-1, ...packs.values()) + 1;
  return written(terms, placesOf(terms, placeOf, spread), count);
}

/** By token the pack in which it lies. */
function packsOf(
  tokens: readonly number[],
  texts: readonly (readonly number[])[],
  weightOf: (token: number) => number,
): Map<number, number> {
  const weights = tokens.map(weightOf);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const places = new Map(tokens.map((token, place) => [token, place]));
  const packs = packed(
    { weights, texts: texts.map((text) => text.flatMap((token) => places.get(token) ?? [])) },
    Math.min(mostPacks, Math.max(1, Math.ceil(all / packBytes))),
  );
  return new Map(tokens.map((token, place) => [token, packs[place] ?? 0]));
}

function placesOf(
  { known }: PackedTerms,
  placeOf: ReadonlyMap<string, number>,
  spread: ReadonlySet<string>,
): WrittenPlaces {
  const concepts: number[] = [];
  for (const [name, place] of placeOf)
    if (name.startsWith('§')) concepts[Number(name.slice(1))] = place;
  return {
    characters: writeNumbers(known.map((character) => placeOf.get(character) ?? nowhere)),
    concepts: writeNumbers(Array.from(concepts, (place = nowhere) => place)),
    spread: [...spread].join(''),
  };
}

/** The characters that some key has, and the concepts. */
function tokensOf({ postings, known }: PackedTerms): string[] {
  const sounding = new Set(known);
  const tokens = new Set<string>();
  for (const key of postings.keys()) {
    if (key.startsWith('§')) tokens.add(key);
    for (const character of hanKey.exec(key)?.slice(1) ?? [])
      if (sounding.has(character)) tokens.add(character);
  }
  return [...tokens].sort();
}

/** Titles and aliases, as far as they are needed, each as places of its characters and concepts. */
function textsOf(
  { postings, isWording, units }: PackedTerms,
  tokens: readonly string[],
): number[][] {
  const wordings = Array.from({ length: units }, (_, unit) => unit).filter(isWording);
  const step = Math.max(1, wordings.length / mostTexts);
  const texts = new Map<number, number[]>();
  for (let index = 0; index < wordings.length; index += step)
    texts.set(wordings[Math.floor(index)] ?? 0, []);
  tokens.forEach((token, place) =>
    postings.get(token)?.forEach((unit) => texts.get(unit)?.push(place)),
  );
  return [...texts.values()];
}

/** Bytes of the own list of each, and of the pairs of which it is the rarer character. */
function sizesOf(
  { postings }: PackedTerms,
  tokens: readonly string[],
  often: readonly number[],
): { own: number[]; pairs: number[] } {
  const own = tokens.map((token) => left * (4 + writeAscending(postings.get(token) ?? []).length));
  const pairs = tokens.map(() => 0);
  const places = new Map(tokens.map((token, place) => [token, place]));
  for (const [key, units] of postings) {
    const [, first = '', second] = hanKey.exec(key) ?? [];
    const [a, b] = [places.get(first), places.get(second ?? '')];
    if (a === undefined || b === undefined) continue;
    const rarer = (often[a] ?? 0) <= (often[b] ?? 0) ? a : b;
    pairs[rarer] = (pairs[rarer] ?? 0) + left * (2 + writeAscending(units).length);
  }
  return { own, pairs };
}

/** Those asked for most often for their bytes. */
function hottest(often: readonly number[], sizes: readonly number[]): Set<number> {
  const worth = (token: number): number => (often[token] ?? 0) / (sizes[token] ?? 1);
  const order = [...sizes.keys()].sort((a, b) => worth(b) - worth(a) || a - b);
  const hot = new Set<number>();
  let bytes = 0;
  for (const token of order) {
    bytes += sizes[token] ?? 0;
    if (bytes > headBytes) break;
    hot.add(token);
  }
  return hot;
}

/** Writes every list to where a reader looks for it. */
function written(
  { postings, known }: PackedTerms,
  places: WrittenPlaces,
  count: number,
): TermPacks {
  const reader = new TermPlaces(places, known);
  const head: TermPack = {};
  const packs = Array.from({ length: count }, (): TermPack => ({}));
  const all = [head, ...packs];
  const others: string[] = [];
  for (const key of [...postings.keys()].sort()) {
    const at = reader.of(key);
    const pack = at && all[at.place - inHead];
    if (pack) put(pack, at, writeAscending(postings.get(key) ?? []));
    else others.push(key);
  }
  return { places, head, packs, others };
}

function put(pack: TermPack, { of, other, isFirst }: TermPlace, list: string): void {
  const lists = (pack[of] ??= ['']);
  if (other === undefined) lists[0] = list;
  else if (isFirst) {
    lists[1] ??= '';
    lists[2] = (lists[2] ?? '') + other + list;
  } else lists[1] = (lists[1] ?? '') + other + list;
}
