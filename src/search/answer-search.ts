import { numberSource } from '../schema/identifiers.ts';
import type { PageCard } from './index-format.ts';
import type { ConceptTable } from './concepts.ts';
import { findElsewhere, type ElsewhereCard } from './elsewhere.ts';
import { readEnglish } from './english.ts';
import { IndexReader, type LoadFile } from './index-reader.ts';
import { scoredIndex, type ScoredIndex } from './page-scores.ts';
import { rank, type Candidate } from './ranking.ts';
import { defaultWeights, type RankingWeights } from './weights.ts';
import { judge, type Judgement } from './sureness.ts';
import { SoundConcepts } from './sound-concepts.ts';
import { readClause, type ReadClause, type ReadingMeans } from './terms.ts';
import { clausesOf, longestQuery, normalise, type Token } from './text.ts';

/** How sure the search is that a page answers the query. */
export type Confidence = 'number' | 'strong' | 'weak';

export interface SearchResult extends PageCard {
  confidence: Confidence;
}

/** A page that a query finds, without what is shown of it. */
export interface FoundNumber {
  number: number;
  confidence: Confidence;
}

export interface SearchOutcome {
  /** Best first; empty when nothing is plausible. */
  results: SearchResult[];
  /** Whether one of them is shown as an answer; else the page offers other ways on, too. */
  sure: boolean;
  /** What the query is about instead, where that is something of which there is nothing here. */
  elsewhere?: ElsewhereCard | undefined;
}

/** The same without what is shown of pages. */
export interface FoundNumbers {
  found: FoundNumber[];
  elsewhere?: ElsewhereCard | undefined;
}

/** From this share of a query on, a subject with nothing here is what the whole query is about. */
const aboutFrom = 0.6;

/** A query that is a number, alone or after “答案”, “#” and the like. */
const numberAlone = new RegExp(
  String.raw`^(?:答案|编号|指南|问题|answer|guide|no\.?|[#＃\s:：])*(${numberSource})$`,
  'iu',
);

/** As many results as somebody reads before choosing one. */
const mostLookedAt = 8;

const confidenceOf = (judgement?: Judgement): Confidence => (judgement?.sure ? 'strong' : 'weak');

/** Finds answers for what people type. The same code runs in the browser and in Node. */
export class AnswerSearch {
  readonly #index: IndexReader;
  readonly #scored: ScoredIndex;
  readonly #means: ReadingMeans;

  constructor(index: IndexReader, weights: RankingWeights = defaultWeights) {
    this.#index = index;
    this.#scored = scoredIndex(index, weights);
    const { concepts, soundOf, readings } = index;
    this.#means = { concepts, soundOf, heard: new SoundConcepts(concepts, soundOf, readings) };
  }

  /** What people say for one another here. */
  get concepts(): ConceptTable {
    return this.#means.concepts;
  }

  /** @param load Gets a file of the index; see `LoadFile`. */
  static async open(load: LoadFile, weights?: RankingWeights): Promise<AnswerSearch> {
    return new AnswerSearch(await IndexReader.open(load), weights);
  }

  /**
   * @param query What was typed; longer queries than `longestQuery` are cut.
   * @param most How many results to return.
   */
  async search(query: string, most = mostLookedAt): Promise<SearchOutcome> {
    const number = this.#numberIn(query);
    if (number !== undefined) {
      const [card] = await this.#index.cards([number]);
      return { results: card ? [{ ...card, confidence: 'number' }] : [], sure: true };
    }
    const { judged, elsewhere } = await this.#judged(query, most);
    const cards = await this.#index.cards(judged.map(({ page }) => page));
    const results = cards.map((card, place): SearchResult => ({
      ...card,
      confidence: confidenceOf(judged[place]),
    }));
    return { results, sure: judged.some(({ sure }) => sure), elsewhere };
  }

  /** Numbers of the pages that a query finds, best first, without loading what is shown of them. */
  async numbers(query: string, most: number): Promise<FoundNumbers> {
    const typed = this.#numberIn(query);
    if (typed !== undefined) return { found: this.#found(typed, 'number') };
    const { judged, elsewhere } = await this.#judged(query, most);
    return {
      found: judged.flatMap((each) => this.#found(each.page, confidenceOf(each))),
      elsewhere,
    };
  }

  #found(page: number, confidence: Confidence): FoundNumber[] {
    const number = this.#index.numbers[page];
    return number === undefined ? [] : [{ number, confidence }];
  }

  async #judged(
    query: string,
    most: number,
  ): Promise<{ judged: Judgement[]; elsewhere: ElsewhereCard | undefined }> {
    const typed = this.#typed(query);
    const clauses = this.#read(typed);
    const keys = [...new Set(clauses.flatMap(({ terms }) => terms.map(({ key }) => key)))];
    const postings = await this.#index.postings(keys);
    const candidates = rank(this.#scored, clauses, postings);
    const elsewhere = await this.#elsewhere(typed, candidates);
    const judged = judge(candidates, elsewhere !== undefined, this.#scored.weights);
    return { judged: judged.slice(0, most), elsewhere };
  }

  /** A subject with nothing here, where more of the query is about it than any page has. */
  async #elsewhere(
    typed: readonly Token[][],
    candidates: readonly Candidate[],
  ): Promise<ElsewhereCard | undefined> {
    const match = findElsewhere(this.#index.elsewhere, typed, this.#index.asking);
    if (!match) return undefined;
    const covered = Math.max(0, ...candidates.map(({ coverage }) => coverage));
    const isAbout = match.share >= aboutFrom || match.share > covered;
    return isAbout ? this.#index.elsewhereCard(match.place) : undefined;
  }

  #typed(query: string): Token[][] {
    return clausesOf(normalise(query.slice(0, longestQuery), this.#index.simplified));
  }

  #read(typed: readonly Token[][]): ReadClause[] {
    const { asking } = this.#index;
    return typed.map((tokens) =>
      asking ? readEnglish(tokens, asking, this.#means.concepts) : readClause(tokens, this.#means),
    );
  }

  /** Place of the page whose number the query is, alone or after “答案”, “#” and the like. */
  #numberIn(query: string): number | undefined {
    const match = numberAlone.exec(query.slice(0, longestQuery).normalize('NFKC').trim());
    const place = match ? this.#index.numbers.indexOf(Number(match[1])) : -1;
    return place < 0 ? undefined : place;
  }
}
