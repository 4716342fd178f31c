import { parseStepLink, type StepMark } from '../model/step-link.ts';
import { readPasted } from '../search/pasted.ts';

/** A step of an answer as a link names it. */
interface KnownStep {
  id: string;
  text: string;
  version: string;
}

/** What a customer's link says about the steps of an answer. */
export interface CustomerProgress {
  /** Texts of steps, as the page has them. */
  done: string[];
  todo: string[];
  /** What the link says besides, as it stands there: nobody here has written it. */
  unknown: string[];
  /** Whether a step of it has changed since. */
  isOther: boolean;
}

/**
 * Reads the progress links to an answer out of a message.
 *
 * @param message Whatever a customer has sent.
 * @param answer Its number, its path and its steps.
 * @returns `undefined` where there is none.
 */
export function customerProgress(
  message: string,
  { number, address, steps }: { number: number; address: string; steps: readonly KnownStep[] },
): CustomerProgress | undefined {
  const read = readPasted(message, (page) => page === number)
    .pages.filter(({ page }) => page === number || address.endsWith(`${page}/`))
    .flatMap(({ fragment }) => parseStepLink(fragment) ?? []);
  const done = read.flatMap(({ link }) => link.done);
  const todo = read.flatMap(({ link }) => link.todo);
  if (done.length + todo.length === 0) return undefined;
  const known = new Map(steps.map((step) => [step.id, step]));
  const texts = (marks: readonly StepMark[]): string[] =>
    onlyOnce(marks.flatMap(({ id }) => known.get(id)?.text ?? []));
  const unknown = [...done, ...todo].filter(({ id }) => !known.has(id)).map(({ id }) => id);
  return {
    done: texts(done),
    todo: texts(todo),
    unknown: onlyOnce([...unknown, ...read.flatMap(({ ignored }) => ignored)]).slice(0, 20),
    isOther: [...done, ...todo].some(({ id, version }) => {
      const now = known.get(id)?.version;
      return version !== undefined && now !== undefined && !now.startsWith(version);
    }),
  };
}

const onlyOnce = (texts: readonly string[]): string[] => [...new Set(texts)];
