import type { ElsewhereCard } from './elsewhere.ts';
import type { PageCard } from './index-format.ts';

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
  /** The same by what they answer, where a message asks for several things; else empty. */
  parts: AnsweredPart[];
  /** Whether one of them is shown as an answer; else the page offers other ways on, too. */
  sure: boolean;
  /** What the query is about instead, where that is something of which there is nothing here. */
  elsewhere?: ElsewhereCard | undefined;
}

/** The same without what is shown of pages. */
export interface FoundNumbers {
  found: FoundNumber[];
  /** The same by what they answer, where a message asks for several things; else empty. */
  parts: FoundPart[];
  elsewhere?: ElsewhereCard | undefined;
}

/** A part of a message by where it stands there, with what answers it, best first; no guesses. */
interface FoundPart {
  start: number;
  end: number;
  found: FoundNumber[];
}

/** A part of a message, with what answers it. */
export interface AnsweredPart {
  /** As it stands in the message. */
  text: string;
  /** Best first; no guesses. */
  results: SearchResult[];
}
