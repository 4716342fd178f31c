import type { WrittenQuestion, WrittenTriage } from '../../schema/triage.ts';

/** More questions than these are not answered by anybody in trouble. */
export const mostQuestions = 7;
/** After so many answers the first thing to do has been seen, where money is at stake. */
export const fewAnswers = 2;

/** A way to come to a question or an outcome; ways that say the same of it are one. */
export interface Arrival {
  id: string;
  /** How many questions were answered before it. */
  answers: number;
  /** Whether one of those questions said what to do first, and was seen early. */
  told: boolean;
  /** Where the way came from; `undefined` at the first question. */
  before: Arrival | undefined;
}

type Tree = Pick<WrittenTriage, 'questions'>;

/** Where a question leads, in its order; “don't know” is the last. */
export const targetsOf = ({ options, unsure }: WrittenQuestion): string[] => [
  ...options.map(({ to }) => to),
  unsure,
];

/**
 * Every way through the tree that says something new of a node. Of a way without end it follows
 * one question more than there may be.
 */
export function arrivalsOf({ questions }: Tree): Arrival[] {
  const [first] = questions;
  if (!first) return [];
  const byId = new Map(questions.map((question) => [question.id, question]));
  const known = new Set<string>();
  const arrivals: Arrival[] = [];
  let front: Arrival[] = [{ id: first.id, answers: 0, told: false, before: undefined }];
  while (front.length > 0) {
    const fresh = front.filter(({ id, answers, told }) => {
      const key = `${id} ${answers} ${told}`;
      return !known.has(key) && known.add(key);
    });
    arrivals.push(...fresh);
    front = fresh.flatMap((arrival) => {
      const question = byId.get(arrival.id);
      if (!question || arrival.answers > mostQuestions) return [];
      const told = arrival.told || (!!question.first && arrival.answers <= fewAnswers);
      return targetsOf(question).map((id) => ({
        id,
        answers: arrival.answers + 1,
        told,
        before: arrival,
      }));
    });
  }
  return arrivals;
}

/** The ids on a way, its end last. */
export const wayTo = ({ id, before }: Arrival): string[] => [...(before ? wayTo(before) : []), id];

/** Questions that lead back to the first of them; `undefined` where every way ends. */
export function circleIn({ questions }: Tree): string[] | undefined {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const done = new Set<string>();
  const follow = (id: string, way: readonly string[]): string[] | undefined => {
    const question = byId.get(id);
    if (!question || done.has(id)) return undefined;
    if (way.includes(id)) return [...way.slice(way.indexOf(id)), id];
    for (const target of targetsOf(question)) {
      const circle = follow(target, [...way, id]);
      if (circle) return circle;
    }
    done.add(id);
    return undefined;
  };
  for (const { id } of questions) {
    const circle = follow(id, []);
    if (circle) return circle;
  }
  return undefined;
}
