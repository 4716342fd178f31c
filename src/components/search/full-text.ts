import { loadJson } from '../browser/load-json.ts';
import { once } from '../browser/once.ts';
import type { Piece } from './search-parts.ts';

/** The parts of Pagefind's browser interface that are used here. */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  mergeIndex(address: string, options: Record<string, unknown>): Promise<void>;
  search(
    query: string,
    options?: { filters?: Record<string, string> },
  ): Promise<{
    results: { id: string; score: number; data(): Promise<PagefindPage> }[];
  }>;
}

interface PagefindPage {
  url: string;
  excerpt: string;
  meta: { title?: string };
  sub_results: { title: string; url: string; excerpt: string }[];
}

/** A place in the text of a page. */
export interface TextHit {
  title: string;
  address: string;
  /** Pieces of the text around, with the words found marked. */
  excerpt: Piece[];
  /** Heading below which it stands, when it is not the page's beginning. */
  section: { title: string; address: string } | undefined;
}

const fewest = 3;
const most = 8;

/** What the index said of itself when it was loaded; another release says something else. */
let release = '';

/**
 * Searches the full text of answers and guides. Pagefind wants every word of a query on the
 * page; where that finds too little, its words are searched one by one and the scores added.
 */
export async function searchFullText(query: string): Promise<TextHit[]> {
  const engine = await loadPagefind();
  const whole = await engine.search(query);
  const results = whole.results.length >= fewest ? whole.results : await perWord(engine, query);
  // What Pagefind cannot load of its index it takes for empty: nothing found may be nothing read.
  if (results.length === 0 && (await releaseNow()) !== release)
    throw new Error('Of the index that was loaded, nothing is there any more.');
  const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
  return pages.map(hitOf);
}

const loadPagefind = once(async () => {
  const address = `${import.meta.env.BASE_URL}pagefind/pagefind.js`;
  const engine = (await import(/* @vite-ignore */ address)) as Pagefind;
  // Pagefind's own values: those that Starlight sets halve the quality of per-word search.
  const ranking = { pageLength: 0.75, termFrequency: 1, termSaturation: 1.4, termSimilarity: 1 };
  // A worker is started from a text as its address, which Trusted Types rightly refuse.
  await engine.options({ ranking, noWorker: true });
  // A large index is written in parts; see src/site-files/full-text-files.ts.
  release = await releaseNow();
  const parts = await loadJson<number>(`${import.meta.env.BASE_URL}pagefind/parts.json`);
  for (let part = 2; part <= parts; part += 1)
    await engine.mergeIndex(`${import.meta.env.BASE_URL}pagefind/part-${part}/`, {
      ranking,
      noWorker: true,
    });
  return engine;
});

const releaseNow = async (): Promise<string> =>
  JSON.stringify(
    await loadJson(`${import.meta.env.BASE_URL}pagefind/pagefind-entry.json`, 'no-store'),
  );

async function perWord(
  engine: Pagefind,
  query: string,
): Promise<{ data(): Promise<PagefindPage> }[]> {
  const segments = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(query)];
  const words = [
    ...new Set(segments.filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment)),
  ];
  const answers = await Promise.all(words.slice(0, 12).map((word) => engine.search(word)));
  const sums = new Map<string, { score: number; data(): Promise<PagefindPage> }>();
  for (const { results } of answers) {
    for (const { id, score, data } of results) {
      // A word that is on many pages tells little.
      const worth = score / Math.log2(2 + results.length);
      const known = sums.get(id);
      if (known) known.score += worth;
      else sums.set(id, { score: worth, data });
    }
  }
  return [...sums.values()].sort((a, b) => b.score - a.score);
}

function hitOf({ url, excerpt, meta, sub_results: sections }: PagefindPage): TextHit {
  const section = sections.find((part) => part.url.includes('#'));
  return {
    title: meta.title ?? url,
    address: url,
    excerpt: piecesOf(section?.excerpt ?? excerpt),
    section: section && { title: section.title, address: section.url },
  };
}

/** Excerpts are HTML of escaped text and `<mark>`; nothing else is taken from them. */
function piecesOf(excerpt: string): Piece[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter(Boolean)
    .map((part) => ({
      text: unescape(part.replace(/<\/?mark>/g, '')),
      marked: part.startsWith('<mark>'),
    }));
}

function unescape(text: string): string {
  const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
  return text.replace(/&(lt|gt|quot|#39|amp);/g, (whole, name: string) => entities[name] ?? whole);
}
