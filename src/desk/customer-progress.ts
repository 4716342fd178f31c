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
  const { text, words } = withoutWords(message);
  const read = readPasted(text, (page) => page === number)
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
    unknown: onlyOnce([...unknown, ...read.flatMap(({ ignored }) => ignored), ...words]).slice(
      0,
      20,
    ),
    isOther: [...done, ...todo].some(({ id, version }) => {
      const now = known.get(id)?.version;
      return version !== undefined && now !== undefined && !now.startsWith(version);
    }),
  };
}

/**
 * Words inside of a link that no link of ours has, before more of what ours have: a link would be
 * taken to end at them.
 */
const wordsInLink =
  /(#[\w=,~&.-]{0,2000})((?:[^\s!-~]|%[89a-f][0-9a-f])\S{0,400}?)(?=&(?:done|todo|need|v)=)/giu;
/** More of them than anybody reads. */
const mostWords = 20;

/** A message without words inside of its links, and those words. */
function withoutWords(message: string): { text: string; words: string[] } {
  const words: string[] = [];
  let text = message;
  for (let before = ''; before !== text && words.length < mostWords;) {
    before = text;
    text = text.replace(wordsInLink, (_, link: string, word: string) => {
      words.push(decoded(word));
      return link;
    });
  }
  return { text, words };
}

function decoded(word: string): string {
  try {
    return decodeURIComponent(word);
  } catch {
    return word;
  }
}

const onlyOnce = (texts: readonly string[]): string[] => [...new Set(texts)];
