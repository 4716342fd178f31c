import type { AnswerSearch } from '../search/answer-search.ts';
import type { ElsewhereCard } from '../search/elsewhere.ts';
import type { FoundNumber } from '../search/search-outcome.ts';

/** A part of a customer's message with what answers it. */
export interface SuggestedPart {
  /** As it stands in the message. */
  part: string;
  start: number;
  end: number;
  /** Best first. */
  answers: FoundNumber[];
}

/** What the desk suggests for a message. */
export interface Suggestions {
  /** One where the message asks for one thing: then it is the whole message. */
  parts: SuggestedPart[];
  /** What the message is about, where that is something of which there is nothing here. */
  elsewhere: ElsewhereCard | undefined;
}

/** As deep as somebody may want to look, and answers of one topic may stand. */
const searchedFor = 400;

/**
 * What answers a customer's message, for each thing that it asks for.
 *
 * @param search As `withSearch` or `builtSearch` gives it.
 */
export async function suggestionsFor(
  message: string,
  search: Pick<AnswerSearch, 'numbers'>,
): Promise<Suggestions> {
  const { found, parts, elsewhere } = await search.numbers(message, searchedFor);
  const several = parts.map(({ start, end, found: answers }) => {
    return { part: message.slice(start, end).trim(), start, end, answers };
  });
  const whole = { part: message.trim(), start: 0, end: message.length, answers: found };
  return { parts: several.length > 0 ? several : [whole], elsewhere };
}
