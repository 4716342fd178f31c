import type { ConceptTable } from './concepts.ts';
import { findElsewhere, tellsOfHarm, type ElsewhereCard } from './elsewhere.ts';
import { readEnglish } from './english.ts';
import { IndexReader, type LoadFile } from './index-reader.ts';
import { sentencesOf, tellingClauses, tellingSentences, type Sentence } from './message.ts';
import { scoredIndex, type ScoredIndex } from './page-scores.ts';
import { partsOf, type AnsweredSentence } from './message-parts.ts';
import { namedPages, namesPages, type NamedPage } from './named-pages.ts';
import { rank, type Candidate } from './ranking.ts';
import { defaultWeights, type RankingWeights } from './weights.ts';
import type {
  Confidence,
  FoundNumber,
  FoundNumbers,
  SearchOutcome,
  SearchResult,
} from './search-outcome.ts';
import { judge } from './sureness.ts';
import { SoundConcepts } from './sound-concepts.ts';
import { readClause, type ReadClause, type ReadingMeans } from './terms.ts';
import { clausesOf, longestQuery, longestTyped, normalise, textOf, type Token } from './text.ts';

/** What a query finds, by place in the index. */
interface Found {
  found: FoundPage[];
  /** Place of the subject with nothing here that a query is about. */
  elsewhere?: number | undefined;
}

/** The same with the parts of a message that ask for several things; none where it asks for one. */
interface FoundInParts extends Found {
  parts: AnsweredSentence<FoundPage>[];
}

/** What was typed or pasted, as far as it is read. */
interface Message {
  text: string;
  sentences: Sentence[];
  /** As `normalise` takes it. */
  simplified: ReadonlyMap<string, string>;
}

interface FoundPage {
  page: number;
  confidence: Confidence;
  /** Of its address, where the query names a place or steps. */
  fragment: string;
}

const asNamed = ({ page, fragment }: NamedPage): FoundPage => {
  return { page, confidence: 'number', fragment };
};

/** Of a longer message only what tells most is searched. */
const isLong = ({ text }: Message): boolean => text.length > longestTyped;

/** The clauses by which a message is searched as a whole. */
const searchedClauses = (message: Message): (readonly Token[])[] =>
  isLong(message)
    ? tellingClauses(message.sentences)
    : clausesOf(normalise(message.text, message.simplified));

const isSure = ({ confidence }: FoundPage): boolean => confidence !== 'weak';

/** As many results as somebody reads before choosing one. */
const mostLookedAt = 8;

/** How many results a search returns. */
export interface ResultLimits {
  most?: number;
  /** The same where none is sure; what is not returned is not fetched either. */
  mostGuesses?: number;
}

/** Finds answers for what people type. The same code runs in the browser and in Node. */
export class AnswerSearch {
  readonly #index: IndexReader;
  readonly #scored: ScoredIndex;
  readonly #means: ReadingMeans;

  constructor(index: IndexReader, weights: RankingWeights = defaultWeights) {
    this.#index = index;
    this.#scored = scoredIndex(index, weights);
    const { concepts, soundOf, readings } = index;
    this.#means = { concepts, soundOf, heard: new SoundConcepts(concepts, readings) };
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
   */
  async search(
    query: string,
    { most = mostLookedAt, mostGuesses = most }: ResultLimits = {},
  ): Promise<SearchOutcome> {
    this.#index.prepareCards();
    const message = await this.#read(query);
    const { parts, ...whole } = await this.#find(message, most);
    const all = parts.length > 0 ? parts.flatMap(({ answers }) => answers) : whole.found;
    const sure = all.some(isSure);
    const found = sure ? all : all.slice(0, mostGuesses);
    const [results, elsewhere] = await Promise.all([
      this.#results(found),
      this.#elsewhereCard(whole),
    ]);
    let shown = 0;
    const byPart = parts.map(({ start, end, answers }) => ({
      text: message.text.slice(start, end),
      results: results.slice(shown, (shown += answers.length)),
    }));
    return { results, parts: byPart, sure, elsewhere };
  }

  /** Numbers of the pages that a query finds, best first, without loading what is shown of them. */
  async numbers(query: string, most: number): Promise<FoundNumbers> {
    const { found, parts, ...whole } = await this.#find(await this.#read(query), most);
    const byPart = parts.map(({ start, end, answers }) => {
      return { start, end, found: this.#numbered(answers) };
    });
    const elsewhere = await this.#elsewhereCard({ found, ...whole });
    return { found: this.#numbered(found), parts: byPart, elsewhere };
  }

  /** What a search of full text should look for: of a message the clauses that tell most. */
  async gistOf(query: string): Promise<string> {
    const message = await this.#read(query);
    return isLong(message) ? textOf(tellingClauses(message.sentences)) : message.text;
  }

  async #read(query: string): Promise<Message> {
    const text = query.slice(0, longestQuery);
    const { asking } = this.#index;
    const simplified = await this.#index.simplifiedFor(text);
    const sentences = sentencesOf(text, { simplified, asking, concepts: this.concepts });
    return { text, sentences, simplified };
  }

  /** The parts of a message that have answers of their own. */
  async #parts({ text, sentences }: Message, whole: Found): Promise<AnsweredSentence<FoundPage>[]> {
    if (sentences.length < 2) return [];
    const [first] = whole.found;
    const named = ({ start, end }: Sentence): boolean =>
      first?.confidence === 'number' && namesPages(this.#index, text.slice(start, end));
    const answered = await Promise.all(
      tellingSentences(sentences, named).map(async ({ start, end, clauses }) => ({
        start,
        end,
        answers: await this.#answersTo(text.slice(start, end), clauses),
      })),
    );
    return partsOf(answered);
  }

  /** What is shown as an answer to a sentence by itself. */
  async #answersTo(sentence: string, clauses: Sentence['clauses']): Promise<FoundPage[]> {
    const { pages } = await namedPages(this.#index, sentence);
    if (pages.length > 0) return pages.map(asNamed);
    const typed = clauses.map(({ clause }) => clause);
    return (await this.#ranked(typed, mostLookedAt)).found.filter(isSure);
  }

  /**
   * All of a query is searched, and of a longer message the clauses that tell most; and each of its
   * sentences by itself.
   */
  async #find(message: Message, most: number): Promise<FoundInParts> {
    const { pages, isAll } = await namedPages(this.#index, message.text);
    const whole =
      pages.length > 0
        ? { found: pages.map(asNamed) }
        : await this.#ranked(searchedClauses(message), most);
    const parts = isAll ? [] : await this.#parts(message, whole);
    const agree = parts.some(({ answers }) => answers[0]?.page === whole.found[0]?.page);
    const [only] = parts;
    // Of a long message the one sentence that has an answer says more than all the rest.
    const first = isLong(message) && parts.length === 1 && only ? only.answers : [];
    const others = whole.found.filter(({ page }) => !first.some((one) => one.page === page));
    return {
      ...whole,
      found: [...first, ...others].slice(0, most),
      parts: parts.length > 1 && agree ? parts : [],
    };
  }

  async #ranked(typed: readonly (readonly Token[])[], most: number): Promise<Found> {
    const clauses = this.#readClauses(typed);
    const keys = [...new Set(clauses.flatMap(({ terms }) => terms.map(({ key }) => key)))];
    const postings = await this.#index.postings(keys);
    const candidates = rank(this.#scored, clauses, postings);
    const elsewhere = this.#elsewhere(typed, keys, candidates);
    const judged = judge(candidates, elsewhere !== undefined, this.#scored.weights);
    const found = judged.slice(0, most).map(({ page, sure }): FoundPage => {
      return { page, confidence: sure ? 'strong' : 'weak', fragment: '' };
    });
    return { found, elsewhere };
  }

  #numbered(found: readonly FoundPage[]): FoundNumber[] {
    return found.flatMap(({ page, confidence }) => {
      const number = this.#index.numbers[page];
      return number === undefined ? [] : [{ number, confidence }];
    });
  }

  async #results(found: readonly FoundPage[]): Promise<SearchResult[]> {
    const cards = await this.#index.cards(found.map(({ page }) => page));
    return cards.map((card, place) => {
      const { confidence = 'weak', fragment = '' } = found[place] ?? {};
      const address = fragment ? `${card.address}#${fragment}` : card.address;
      return { ...card, address, confidence };
    });
  }

  /** The place of a subject with nothing here, where more of the query is about it than any page has. */
  #elsewhere(
    typed: readonly (readonly Token[])[],
    keys: readonly string[],
    candidates: readonly Candidate[],
  ): number | undefined {
    const match = findElsewhere(this.#index.elsewhere, typed, this.#index.asking);
    if (!match || tellsOfHarm(keys, this.concepts)) return undefined;
    const covered = Math.max(0, ...candidates.map(({ coverage }) => coverage));
    const isAbout = match.share >= this.#scored.weights.about || match.share > covered;
    return isAbout ? match.place : undefined;
  }

  async #elsewhereCard({ elsewhere }: Found): Promise<ElsewhereCard | undefined> {
    return elsewhere === undefined ? undefined : this.#index.elsewhereCard(elsewhere);
  }

  #readClauses(typed: readonly (readonly Token[])[]): ReadClause[] {
    const { asking } = this.#index;
    return typed.map((tokens) =>
      asking ? readEnglish(tokens, asking, this.#means.concepts) : readClause(tokens, this.#means),
    );
  }
}
