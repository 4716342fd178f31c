import type { PageCard } from './index-format.ts';
import type { ConceptTable } from './concepts.ts';
import { findElsewhere, type ElsewhereCard } from './elsewhere.ts';
import { readEnglish } from './english.ts';
import { IndexReader, type LoadFile } from './index-reader.ts';
import { sentencesOf, tellingSentences } from './message.ts';
import { scoredIndex, type ScoredIndex } from './page-scores.ts';
import { partsOf } from './message-parts.ts';
import { oneFragment, readPasted } from './pasted.ts';
import { rank, type Candidate } from './ranking.ts';
import { defaultWeights, type RankingWeights } from './weights.ts';
import { judge } from './sureness.ts';
import { SoundConcepts } from './sound-concepts.ts';
import { readClause, type ReadClause, type ReadingMeans } from './terms.ts';
import { clausesOf, longestQuery, longestTyped, normalise, type Token } from './text.ts';

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

/** A part of a message, with what answers it. */
export interface AnsweredPart {
  /** As it stands in the message. */
  text: string;
  /** Best first; no guesses. */
  results: SearchResult[];
}

/** What a query finds, by place in the index. */
interface Found {
  found: FoundPage[];
  elsewhere: ElsewhereCard | undefined;
}

interface FoundPage {
  page: number;
  confidence: Confidence;
  /** Of its address, where the query names a place or steps. */
  fragment: string;
}

const isSure = ({ confidence }: FoundPage): boolean => confidence !== 'weak';

/** From this share of a query on, a subject with nothing here is what the whole query is about. */
const aboutFrom = 0.6;

/** As many results as somebody reads before choosing one. */
const mostLookedAt = 8;

/** A sentence that says less of what it is about is no question by itself. */
const fewestTelling = { characters: 4, words: 2 };

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
   * @param query What was typed or pasted; longer texts than `longestQuery` are cut.
   * @param most How many results to return.
   */
  async search(query: string, most = mostLookedAt): Promise<SearchOutcome> {
    const { found, elsewhere } = await this.#find(query, most);
    return { results: await this.#results(found), sure: found.some(isSure), elsewhere };
  }

  /** Numbers of the pages that a query finds, best first, without loading what is shown of them. */
  async numbers(query: string, most: number): Promise<FoundNumbers> {
    const { found, elsewhere } = await this.#find(query, most);
    const numbers = found.flatMap(({ page, confidence }) => {
      const number = this.#index.numbers[page];
      return number === undefined ? [] : [{ number, confidence }];
    });
    return { found: numbers, elsewhere };
  }

  /**
   * The parts of a message that each have answers of their own, in its order; none where all of it
   * is one question.
   */
  async parts(message: string): Promise<AnsweredPart[]> {
    const text = message.slice(0, longestQuery);
    const { simplified, asking } = this.#index;
    const sentences = sentencesOf(text, simplified);
    if (sentences.length < 2 || (await this.#named(text)).whole) return [];
    const answered = await Promise.all(
      tellingSentences(sentences, this.#means.concepts, asking).map(
        async ({ start, end, clauses }) => ({
          start,
          end,
          answers: await this.#answersTo(text.slice(start, end), clauses),
        }),
      ),
    );
    const parts = partsOf(answered);
    if (parts.length < 2) return [];
    return Promise.all(
      parts.map(async ({ start, end, answers }) => ({
        text: text.slice(start, end),
        results: await this.#results(answers),
      })),
    );
  }

  /** What is shown as an answer to a sentence by itself; none where it says too little. */
  async #answersTo(sentence: string, clauses: readonly Token[][]): Promise<FoundPage[]> {
    const { found } = await this.#named(sentence);
    if (found.length > 0) return found;
    const question = this.#read(clauses).flatMap((clause) => clause.question);
    const fewest = this.#index.asking ? fewestTelling.words : fewestTelling.characters;
    if (question.filter((asks) => !asks).length < fewest) return [];
    return (await this.#ranked(clauses, mostLookedAt)).found.filter(isSure);
  }

  async #find(query: string, most: number): Promise<Found> {
    const { found } = await this.#named(query);
    return found.length > 0
      ? { found: found.slice(0, most), elsewhere: undefined }
      : this.#ranked(this.#typed(query), most);
  }

  /** The pages that a text names by number or address. */
  async #named(text: string): Promise<{ found: FoundPage[]; whole: boolean }> {
    const { numbers } = this.#index;
    const { pages, whole } = readPasted(text.slice(0, longestQuery), (number) =>
      numbers.includes(number),
    );
    const keys = pages.flatMap(({ page }) => (typeof page === 'string' ? page : []));
    const places = await this.#index.postings(keys);
    const fragments = new Map<number, string[]>();
    for (const { page, fragment } of pages) {
      const [unit = -1] = places.get(String(page)) ?? [];
      const place = typeof page === 'number' ? numbers.indexOf(page) : this.#index.pageOfUnit[unit];
      if (place !== undefined) fragments.set(place, [...(fragments.get(place) ?? []), fragment]);
    }
    const found = [...fragments].map(([page, all]): FoundPage => {
      return { page, confidence: 'number', fragment: oneFragment(all) };
    });
    return { found, whole: whole && found.length > 0 };
  }

  async #ranked(typed: readonly Token[][], most: number): Promise<Found> {
    const clauses = this.#read(typed);
    const keys = [...new Set(clauses.flatMap(({ terms }) => terms.map(({ key }) => key)))];
    const postings = await this.#index.postings(keys);
    const candidates = rank(this.#scored, clauses, postings, most);
    const elsewhere = await this.#elsewhere(typed, candidates);
    const found = judge(candidates, elsewhere !== undefined).map(({ page, sure }): FoundPage => {
      return { page, confidence: sure ? 'strong' : 'weak', fragment: '' };
    });
    return { found, elsewhere };
  }

  async #results(found: readonly FoundPage[]): Promise<SearchResult[]> {
    const cards = await this.#index.cards(found.map(({ page }) => page));
    return cards.map((card, place) => {
      const { confidence = 'weak', fragment = '' } = found[place] ?? {};
      const address = fragment ? `${card.address}#${fragment}` : card.address;
      return { ...card, address, confidence };
    });
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

  /** What a query is searched by: all of it, and of a message the sentences that tell most. */
  #typed(query: string): Token[][] {
    const { simplified, asking } = this.#index;
    const text = query.slice(0, longestQuery);
    if (text.length <= longestTyped) return clausesOf(normalise(text, simplified));
    const sentences = sentencesOf(text, simplified);
    const telling = tellingSentences(sentences, this.#means.concepts, asking);
    return telling.flatMap(({ clauses }) => clauses);
  }

  #read(typed: readonly Token[][]): ReadClause[] {
    const { asking } = this.#index;
    return typed.map((tokens) =>
      asking ? readEnglish(tokens, asking, this.#means.concepts) : readClause(tokens, this.#means),
    );
  }
}
