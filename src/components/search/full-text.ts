import { NotRead, reading } from '../browser/failure.ts';
import { loadJson } from '../browser/load-json.ts';
import { once } from '../browser/once.ts';
import { askedBy, markAsked } from './marks.ts';
import { bestPassages, type Passage } from './passages.ts';
import { sectionsOf, type PagefindPage } from './pagefind-page.ts';
import type { Piece } from './search-parts.ts';

/** A page that Pagefind has found, and not loaded yet. */
interface Result {
  id: string;
  score: number;
  data(): Promise<PagefindPage>;
}

/** The parts of Pagefind's browser interface that are used here. */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  mergeIndex(address: string, options: Record<string, unknown>): Promise<void>;
  search(query: string): Promise<{ results: Result[] }>;
}

/** A place in the text of a page. */
export interface TextHit {
  title: Piece[];
  address: string;
  /** The sentences that have what was asked, with it marked. */
  excerpt: Piece[];
  /** Heading below which they stand; empty at the page's beginning. */
  section: Piece[];
}

const fewest = 3;
const most = 8;

/** Less of what was asked than this share of what the best place has is no place to show. */
const leastShare = 0.4;

/** What the index said of itself when it was loaded; another release says something else. */
let release = '';

/**
 * Searches the full text of answers and guides. Pagefind wants every word of a query on the
 * page; where that finds too little, its words are searched one by one and the scores added.
 * Of each page the best place is given, the places with most of the query first.
 *
 * @throws {NotRead} where a file of it cannot be read.
 * @throws {TooOldForFullText} where the browser cannot run the engine.
 */
export async function searchFullText(query: string): Promise<TextHit[]> {
  const engine = await loadPagefind();
  const all = await reading(engine.search(query));
  const results =
    all.results.length >= fewest ? all.results : await reading(perWord(engine, query));
  // What Pagefind cannot load of its index it takes for empty: nothing found may be nothing read.
  if (results.length === 0 && (await releaseNow()) !== release)
    throw new NotRead('Of the index that was loaded, nothing is there any more.');
  const loaded = await reading(Promise.all(results.slice(0, most).map((result) => result.data())));
  // Parts of an index may hold the same page.
  const pages = [...new Map(loaded.map((page) => [page.url, page])).values()];
  return hitsIn(pages, query);
}

function hitsIn(pages: readonly PagefindPage[], query: string): TextHit[] {
  const find = askedBy(query);
  const passages = bestPassages(pages.map(sectionsOf), find);
  const best = Math.max(...passages.map((passage) => passage?.worth ?? 0));
  return pages
    .flatMap((page, place) => {
      const passage = passages[place];
      return passage && passage.worth >= best * leastShare ? [{ page, passage }] : [];
    })
    .sort((a, b) => b.passage.worth - a.passage.worth)
    .map(({ page, passage: { section, text } }: { page: PagefindPage; passage: Passage }) => ({
      title: markAsked(page.meta.title ?? page.url, find),
      address: section.address,
      excerpt: markAsked(text, find),
      section: section.address === page.url ? [] : markAsked(section.heading, find),
    }));
}

/** A browser that lets no engine run under our policy; `fullText` in src/floor/floor.ts. */
export class TooOldForFullText extends Error {}

/** The smallest program there is. */
const nothing = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);

function mayRunEngine(): boolean {
  try {
    return new WebAssembly.Module(nothing) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
}

const loadPagefind = once(async () => {
  if (!mayRunEngine()) throw new TooOldForFullText();
  const address = `${import.meta.env.BASE_URL}pagefind/pagefind.js`;
  const engine = (await reading(import(/* @vite-ignore */ address))) as Pagefind;
  // Pagefind's own values: those that Starlight sets halve the quality of per-word search.
  const ranking = { pageLength: 0.75, termFrequency: 1, termSaturation: 1.4, termSimilarity: 1 };
  // A worker is started from a text as its address, which Trusted Types rightly refuse.
  await engine.options({ ranking, noWorker: true });
  // A large index is written in parts; see src/site-files/full-text-files.ts.
  release = await releaseNow();
  const parts = await loadJson<number>(`${import.meta.env.BASE_URL}pagefind/parts.json`);
  for (let part = 2; part <= parts; part += 1)
    await engine.mergeIndex(`${import.meta.env.BASE_URL}pagefind/part-${part}/`, { ranking });
  return engine;
});

const releaseNow = async (): Promise<string> =>
  JSON.stringify(
    await loadJson(`${import.meta.env.BASE_URL}pagefind/pagefind-entry.json`, 'no-store'),
  );

async function perWord(engine: Pagefind, query: string): Promise<Result[]> {
  if (!('Segmenter' in Intl)) return (await engine.search(query)).results;
  const segments = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(query)];
  const words = [
    ...new Set(segments.filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment)),
  ];
  const answers = await Promise.all(words.slice(0, 12).map((word) => engine.search(word)));
  const sums = new Map<string, Result>();
  for (const { results } of answers) {
    for (const { id, score, data } of results) {
      // A word that is on many pages tells little.
      const worth = score / Math.log2(2 + results.length);
      const known = sums.get(id);
      if (known) known.score += worth;
      else sums.set(id, { id, score: worth, data });
    }
  }
  return [...sums.values()].sort((a, b) => b.score - a.score);
}
