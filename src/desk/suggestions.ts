import type { AnswerSearch } from '../search/answer-search.ts';
import type { ElsewhereCard } from '../search/elsewhere.ts';
import type { FoundNumber, FoundNumbers } from '../search/search-outcome.ts';
import { segmentsOf, type Segment } from './message-segments.ts';

/** A part of a customer's message with what answers it. */
interface SuggestedPart {
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

type Search = Pick<AnswerSearch, 'numbers'>;

/** A part without its words. */
type AnsweredSegment = Segment & { answers: FoundNumber[] };

/** As deep as somebody may want to look, and answers of one topic may stand. */
const searchedFor = 400;
/** More things than anybody asks at once. */
const mostParts = 5;
/** Of each of several parts. */
const mostAnswers = 3;

/**
 * What answers a customer's message, for each thing that it asks for.
 *
 * @param search As `withSearch` or `builtSearch` gives it.
 */
export async function suggestionsFor(message: string, search: Search): Promise<Suggestions> {
  const whole = await search.numbers(message, searchedFor);
  const parts = isNamed(whole) ? [] : await partsOf(message, search, whole);
  const shown =
    parts.length > 1 ? parts : [{ start: 0, end: message.length, answers: whole.found }];
  const suggested = shown.map(({ start, end, answers }) => {
    return { part: message.slice(start, end).trim(), start, end, answers };
  });
  return { parts: suggested, elsewhere: whole.elsewhere };
}

/** Whether the message is a number or a link, or names nothing else. */
const isNamed = ({ found, parts }: FoundNumbers): boolean =>
  parts.length === 0 && found.some(({ confidence }) => confidence === 'number');

async function partsOf(
  message: string,
  search: Search,
  whole: FoundNumbers,
): Promise<AnsweredSegment[]> {
  const segments = segmentsOf(message);
  const found =
    segments.length > 1
      ? await Promise.all(segments.map((segment) => answersIn(segment, message, search)))
      : [];
  const sure = found.flat().filter(({ answers }) => answers.some(isSure));
  const parts = sure.length > 1 ? sure : fromSearch(whole);
  return onceEach(parts).slice(0, mostParts);
}

const isSure = ({ confidence }: FoundNumber): boolean => confidence !== 'weak';

const fromSearch = ({ parts }: FoundNumbers): AnsweredSegment[] =>
  parts.map(({ start, end, found }) => ({ start, end, answers: found }));

/** What answers a stretch of the message: one part, or several where it asks for several things. */
async function answersIn(
  { start, end }: Segment,
  message: string,
  search: Search,
): Promise<AnsweredSegment[]> {
  const { found, parts } = await search.numbers(message.slice(start, end), searchedFor);
  if (parts.length < 2) return [{ start, end, answers: found }];
  const firsts = parts.flatMap((part) => part.found.slice(0, 1));
  return [{ start, end, answers: [...found.slice(0, 1), ...firsts, ...found.slice(1)] }];
}

/** Each page in the first part that has it; parts with the same first page are one. */
function onceEach(parts: readonly AnsweredSegment[]): AnsweredSegment[] {
  const firsts = new Set<number | undefined>();
  const own = parts.filter(({ answers: [first] }) => {
    const isNew = !firsts.has(first?.number);
    firsts.add(first?.number);
    return isNew;
  });
  const taken = new Set<number>();
  return own.map(({ answers: [first, ...others], ...where }) => {
    const free = others.filter(({ number }, place) => {
      const isFirst = others.findIndex((other) => other.number === number) === place;
      return isFirst && !firsts.has(number) && !taken.has(number);
    });
    const answers = [...(first ? [first] : []), ...free].slice(0, mostAnswers);
    for (const { number } of answers) taken.add(number);
    return { ...where, answers };
  });
}
