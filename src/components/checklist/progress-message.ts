import { shortAddress } from '../../model/addresses.ts';
import { formatStepLink } from '../../model/step-link.ts';
import { fill } from './checklist-texts.ts';
import type { PageChecklist } from './page-checklist.ts';

/** What is sent to support: the progress of a reader, in their own words where they wrote some. */
export interface Progress {
  title: string;
  /** Texts of the steps, by id. */
  stepTexts: ReadonlyMap<string, string>;
  what: string;
  /** Origin that links begin with. */
  origin: string;
}

/** Number and title, what was done and what was not, what happened instead, and a link. */
export function progressMessage(
  page: Pick<PageChecklist, 'number' | 'version' | 'steps' | 'texts' | 'ticks' | 'state'>,
  { title, stepTexts, what, origin }: Progress,
): string {
  const { number, version, steps, texts, ticks, state } = page;
  const done = steps.filter(({ id }) => ticks.done.has(id));
  const todo = steps.filter(({ id }) => !ticks.done.has(id));
  const need = steps.filter(({ id }) => state?.need.has(id));
  const lines = (some: typeof steps): string[] =>
    some.map((step) => `${steps.indexOf(step) + 1}. ${stepTexts.get(step.id) ?? step.id}`);
  const link = formatStepLink({ version, need: [...need], done: [...done], todo: [...todo] });
  return [
    fill(texts.title, { number, title }),
    done.length > 0 ? texts.done : `${texts.done}${texts.none}`,
    ...lines(done),
    todo.length > 0 ? texts.todo : `${texts.todo}${texts.none}`,
    ...lines(todo),
    `${texts.what}${what.trim() || texts.whatMissing}`,
    origin + shortAddress(number, link),
  ].join('\n');
}
