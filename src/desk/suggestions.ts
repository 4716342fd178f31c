import type { AnswerSearch } from '../search/answer-search.ts';
import type { ElsewhereCard } from '../search/elsewhere.ts';
import type { Confidence, FoundNumber, FoundNumbers } from '../search/search-outcome.ts';
import { longestQuery } from '../search/text.ts';
import { evidenceOf, votesBySegment, votesOf, type Evidence } from './message-evidence.ts';
import { partsOf, type Part } from './message-parts.ts';
import { segmentsOf } from './message-segments.ts';

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
  /** One where the message asks for one thing: then it is the whole message. First what is sure. */
  parts: SuggestedPart[];
  /** What the message is about, where that is something of which there is nothing here. */
  elsewhere: ElsewhereCard | undefined;
}

type Search = Pick<AnswerSearch, 'numbers' | 'concepts'>;

/** As deep as somebody may want to look, and answers of one topic may stand. */
const searchedFor = 400;
/** More things than anybody asks at once. */
const mostParts = 5;
/** Of each of several parts. */
const mostAnswers = 3;
/** What all of a part finds counts beside what its sentences find. */
const wholeCounts = 4;

/**
 * What answers a customer's message, for each thing that it asks for.
 *
 * @param search As `withSearch` or `builtSearch` gives it.
 */
export async function suggestionsFor(message: string, search: Search): Promise<Suggestions> {
  const whole = await search.numbers(message, searchedFor);
  const parts = isNamed(whole) ? [] : await answeredParts(message, search);
  const [only] = parts;
  const answers = only ? withOthers(only.answers, whole.found) : whole.found;
  const shown = parts.length > 1 ? parts : [{ start: 0, end: message.length, answers }];
  const suggested = shown.map(({ start, end, answers }) => {
    return { part: message.slice(start, end).trim(), start, end, answers };
  });
  return { parts: suggested, elsewhere: whole.elsewhere };
}

/** First what its sentences find, as of what is shown under one heading what is sure stands first. */
function withOthers(answers: readonly FoundNumber[], found: readonly FoundNumber[]): FoundNumber[] {
  const others = found.filter(({ number }) => !answers.some((answer) => answer.number === number));
  const all = [...answers, ...others];
  const isWeak = ({ confidence }: FoundNumber): boolean => confidence === 'weak';
  return [...all.filter((answer) => !isWeak(answer)), ...all.filter(isWeak)];
}

/** Whether the message is a number or a link, or names nothing else. */
const isNamed = ({ found, parts }: FoundNumbers): boolean =>
  parts.length === 0 && found.some(({ confidence }) => confidence === 'number');

async function answeredParts(
  message: string,
  search: Search,
): Promise<Omit<SuggestedPart, 'part'>[]> {
  const segments = segmentsOf(message.slice(0, longestQuery));
  if (segments.length < 2) return [];
  const evidence = await evidenceOf(message, segments, search);
  const parts = partsOf(segments, votesBySegment(segments.length, evidence), mostParts);
  const ranked = await Promise.all(
    parts.map(async (part) => {
      const start = segments[part.from]?.start ?? 0;
      const end = segments[part.to - 1]?.end ?? message.length;
      const { found } = await search.numbers(message.slice(start, end), searchedFor);
      return { start, end, answers: rankedIn(part, evidence, found) };
    }),
  );
  const answered = eachOnce(ranked.filter(isOfItsOwn)).filter(({ answers }) => answers.length > 0);
  return [...answered.filter(hasSure), ...answered.filter((part) => !hasSure(part))];
}

/** Parts with guesses alone come last: most are what somebody tells by the way. */
const hasSure = ({ answers }: Pick<SuggestedPart, 'answers'>): boolean =>
  answers.some(({ confidence }) => confidence !== 'weak');

/** The pages of a part, by what its sentences and all of it find together. */
function rankedIn(
  { from, to }: Part,
  evidence: readonly Evidence[],
  found: readonly FoundNumber[],
): FoundNumber[] {
  const inside = evidence.filter((one) => one.from >= from && one.to <= to);
  const lists = [...inside, { found, votes: votesOf(found, wholeCounts) }];
  const votes = new Map<number, number>();
  const confidences = new Map<number, Confidence>();
  for (const list of lists) {
    for (const { number, confidence } of list.found) {
      votes.set(number, (votes.get(number) ?? 0) + (list.votes.get(number) ?? 0));
      if (confidences.get(number) !== 'number' && confidence !== 'weak')
        confidences.set(number, confidence);
    }
  }
  return [...votes]
    .sort(([, a], [, b]) => b - a)
    .map(([number]) => ({ number, confidence: confidences.get(number) ?? 'weak' }));
}

/** Whether no part before it has its first two pages among its own first: that is told once more. */
function isOfItsOwn<Answered extends { answers: readonly FoundNumber[] }>(
  { answers }: Answered,
  place: number,
  parts: readonly Answered[],
): boolean {
  const firstTwo = answers.slice(0, 2);
  return !parts.slice(0, place).some((part) => {
    const shown = part.answers.slice(0, mostAnswers);
    return firstTwo.every(({ number }) => shown.some((answer) => answer.number === number));
  });
}

/** Each page in one part: first every part takes its first one, then its second. */
function eachOnce<Answered extends { answers: readonly FoundNumber[] }>(
  parts: readonly Answered[],
): (Answered & { answers: FoundNumber[] })[] {
  const taken = new Set<number>();
  const chosen = parts.map((part) => ({ ...part, answers: [] as FoundNumber[] }));
  for (let place = 0; place < mostAnswers; place += 1) {
    for (const [index, { answers }] of parts.entries()) {
      const next = answers.find(({ number }) => !taken.has(number));
      if (!next) continue;
      taken.add(next.number);
      chosen[index]?.answers.push(next);
    }
  }
  return chosen;
}
