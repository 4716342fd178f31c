import { fill, setText } from '../browser/dom.ts';
import type { ChecklistTexts } from './checklist-texts.ts';

/** The parts of the controls of a list, found by `data-part`. */
export interface ChecklistBar {
  progress: HTMLProgressElement;
  count: HTMLElement;
  state: HTMLElement;
  reset: HTMLButtonElement;
  send: HTMLButtonElement;
  next: HTMLElement | null;
  note: HTMLElement;
}

/**
 * Puts a copy of the template's controls around a list: the progress before it, where it stays in
 * sight, the rest under it. Nothing when a part is missing.
 */
export function addBar(list: HTMLElement, template: HTMLTemplateElement): ChecklistBar | undefined {
  const content = template.content.cloneNode(true) as DocumentFragment;
  const parts: Partial<Record<string, HTMLElement>> = {};
  for (const part of content.querySelectorAll<HTMLElement>('[data-part]'))
    parts[part.dataset['part'] ?? ''] = part;
  const names = 'progress count state reset send note'.split(' ');
  if (names.some((name) => !parts[name])) return undefined;
  const [progress = ''] = content.children;
  list.prepend(progress);
  list.append(content);
  return Object.assign({ next: null }, parts) as unknown as ChecklistBar;
}

/** What the bar says of a list. */
export interface BarState {
  done: number;
  all: number;
  /** Whether a reset can be taken back. */
  undo: boolean;
  /** What is said of where the ticks are kept. */
  note: string;
}

export function showBar(bar: ChecklistBar, texts: ChecklistTexts, shown: BarState): void {
  const { done, all, undo, note } = shown;
  bar.progress.max = all;
  bar.progress.value = done;
  setText(bar.count, fill(texts.count, { done, all }));
  setText(bar.state, done === all ? texts.complete : undo ? texts.wasReset : '');
  setText(bar.reset, undo && done === 0 ? texts.undo : texts.reset);
  bar.reset.hidden = done === 0 && !undo;
  if (bar.next) bar.next.hidden = done < all;
  setText(bar.note, note);
}
