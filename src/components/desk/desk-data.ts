import type { Confidence, FoundNumber } from '../../search/search-outcome.ts';
import type { DeskIndex } from '../../desk/desk-page.ts';
import type { ElsewhereCard } from '../../search/elsewhere.ts';
import { suggestionsFor } from '../../desk/suggestions.ts';
import { once } from '../browser/once.ts';
import { loadDeskIndex } from '../reply/desk-answers.ts';
import { withSearch } from '../search/load-search.ts';

/** An answer or guide as the list of the desk shows it. */
export interface DeskEntry {
  number: number;
  title: string;
  /** Place of its topic, -1 for a general guide. */
  topic: number;
  /** Title of its topic; empty for a general guide. */
  topicTitle: string;
}

/** An entry that a search found, and how sure it is. */
export interface FoundEntry {
  entry: DeskEntry;
  confidence: Confidence;
}

/** A part of a message with what answers it. */
export interface FoundPart {
  /** As it stands in the message. */
  part: string;
  entries: FoundEntry[];
}

/** What a message finds. */
export interface Found {
  /** One where it asks for one thing. */
  parts: FoundPart[];
  /** What it is about, where that is something of which there is nothing here. */
  elsewhere: ElsewhereCard | undefined;
}

/** What the desk knows of all answers; what a reply needs of one is loaded when it is looked at. */
export class DeskData {
  readonly entries: readonly DeskEntry[];
  /** Questions and outcomes of triage; none where the site has none. */
  readonly triage: NonNullable<DeskIndex['triage']>;
  readonly #byNumber: ReadonlyMap<number, DeskEntry>;

  constructor({ topics, pages, triage = [] }: DeskIndex) {
    this.triage = triage;
    this.entries = pages.map(([number, topic, title]) => ({
      number,
      topic,
      title,
      topicTitle: topics[topic] ?? '',
    }));
    this.#byNumber = new Map(this.entries.map((entry) => [entry.number, entry]));
  }

  static readonly load = once(async () => new DeskData(await loadDeskIndex()));

  /** The entries with these numbers, in the order given; those that are gone are left out. */
  entriesOf(numbers: readonly number[]): DeskEntry[] {
    return numbers.flatMap((number) => this.#byNumber.get(number) ?? []);
  }

  /** What answers a message, for each thing that it asks for; best first. */
  async search(message: string): Promise<Found> {
    const { parts, elsewhere } = await withSearch((search) => suggestionsFor(message, search));
    const found = parts.map(({ part, answers }) => {
      return { part, entries: answers.flatMap((answer) => this.#found(answer)) };
    });
    return { parts: found, elsewhere };
  }

  #found({ number, confidence }: FoundNumber): FoundEntry[] {
    const entry = this.#byNumber.get(number);
    return entry ? [{ entry, confidence }] : [];
  }
}
