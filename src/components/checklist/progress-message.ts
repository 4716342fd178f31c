import { shortAddress } from '../../model/addresses.ts';
import { formatStepLink } from '../../model/step-link.ts';
import { fill } from '../browser/dom.ts';
import type { SharingTexts } from './checklist-texts.ts';
import type { PageChecklist } from './page-checklist.ts';

/** What else stands in the message that is sent to support. */
export interface Progress {
  /** The first line, with `{number}` and `{title}`. */
  head: string;
  title: string;
  /** Steps that were asked for. */
  need: ReadonlySet<string>;
  /** What happened instead, in the reader's own words. */
  what: string;
  /** Origin that links begin with. */
  origin: string;
}

/** Number and title, what was done and what was not, what happened instead, and a link. */
export function progressMessage(
  { number, version, steps, ticks }: PageChecklist,
  texts: SharingTexts,
  { head, title, need, what, origin }: Progress,
): string {
  const done = steps.filter(({ id }) => ticks.done.has(id));
  const todo = steps.filter(({ id }) => !ticks.done.has(id));
  const lines = (some: typeof steps): string[] =>
    some.map(({ id }) => `${placeOf(id)}. ${textOf(id)}`);
  const link = formatStepLink({
    version,
    need: steps.filter(({ id }) => need.has(id)),
    done,
    todo,
  });
  return [
    fill(head, { number, title }),
    done.length > 0 ? texts.done : `${texts.done}${texts.none}`,
    ...lines(done),
    todo.length > 0 ? texts.todo : `${texts.todo}${texts.none}`,
    ...lines(todo),
    `${texts.what}${what.trim() || texts.whatMissing}`,
    origin + shortAddress(number, link),
  ].join('\n');
}

/** The number that a step shows: its place in its list. */
function placeOf(id: string): number {
  const step = document.getElementById(id);
  return [...(step?.parentElement?.children ?? [])].findIndex((other) => other === step) + 1;
}

/** The text of a step without the flag that a link has put into it. */
function textOf(id: string): string {
  const line = document.querySelector(`#${id} .help-step-text`)?.cloneNode(true);
  if (!(line instanceof HTMLElement)) return id;
  line.querySelector('.help-step-flag')?.remove();
  return line.textContent.replace(/\s+/g, ' ').trim();
}
