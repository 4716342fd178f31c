import type { ChecklistBar } from './checklist-bar.ts';
import { fill, setText } from './checklist-texts.ts';
import type { PageChecklist } from './page-checklist.ts';

/** Pieces of a fragment that are named, and characters of each. */
const mostNamed = 5;
const longestName = 40;

/** Says above a list what the link means that the page was opened with, and marks its steps. */
export function showStepLink(list: HTMLElement, bar: ChecklistBar, page: PageChecklist): void {
  const flags = flagsOf(page);
  for (const step of list.querySelectorAll<HTMLElement>('.help-step')) {
    step.classList.toggle('help-step-needed', page.state?.need.has(step.id) === true);
    showFlag(step, flags.get(step.id) ?? '');
  }
  const said = sentences(page).join('');
  bar.notes.hidden = said === '';
  bar.own.hidden = !page.isShared;
  setText(bar.said, said);
}

/** What is said of single steps, by id; that one has changed matters more than that it is needed. */
function flagsOf({ state, texts }: PageChecklist): Map<string, string> {
  const flag = (ids: Iterable<string>, text: string) => [...ids].map((id) => [id, text] as const);
  return new Map([
    ...flag(state?.need ?? [], texts.needed),
    ...flag(state?.progress?.added ?? [], texts.added),
    ...flag(state?.progress?.changed ?? [], texts.changed),
  ]);
}

function sentences({ state, ignored, isShared, texts }: PageChecklist): string[] {
  const need = state?.need.size ?? 0;
  return [
    ...(isShared ? [texts.shared] : []),
    ...(need > 0 && !isShared ? [fill(texts.need, { count: need })] : []),
    ...(state?.progress?.outdated ? [texts.outdated] : []),
    ...(ignored.length > 0 ? [fill(texts.ignored, { names: namesOf(ignored) })] : []),
  ];
}

/** As text and nothing else; a long list of nonsense is cut. */
function namesOf(pieces: readonly string[]): string {
  const shown = pieces.slice(0, mostNamed).map((piece) => {
    const text = piece.toWellFormed().replace(/[\p{C}\s]+/gu, ' ');
    return `“${text.length > longestName ? `${text.slice(0, longestName)}…` : text}”`;
  });
  return shown.join('、') + (pieces.length > mostNamed ? '……' : '');
}

/** The flag stands inside the label, so that it is part of the name of the checkbox. */
function showFlag(step: HTMLElement, text: string): void {
  const line = step.querySelector('.help-step-text');
  const flag = line?.querySelector<HTMLElement>('.help-step-flag');
  if (!text) return flag?.remove();
  const shown = flag ?? document.createElement('span');
  shown.className = 'help-step-flag';
  setText(shown, text);
  if (!flag) line?.prepend(shown, ' ');
}
