import * as texts from 'virtual:help/texts/checklist';
import { button, element, fill, setText } from '../browser/dom.ts';

/** The controls of a list. */
export interface ChecklistBar {
  progress: HTMLProgressElement;
  count: HTMLElement;
  state: HTMLElement;
  reset: HTMLButtonElement;
  next: HTMLAnchorElement | undefined;
  note: HTMLElement;
}

/** What the controls do. */
export interface BarActions {
  reset: () => void;
  send: () => void;
}

/**
 * Puts the controls around a list: the progress before it, where it stays in sight, the rest under
 * it.
 *
 * @param next Id and words of where to read on when all is done.
 */
export function addBar(
  list: HTMLElement,
  next: { id: string; label: string } | undefined,
  actions: BarActions,
): ChecklistBar {
  const bar: ChecklistBar = {
    progress: element('progress'),
    count: status(),
    state: status(),
    reset: button('', actions.reset),
    next: next && element('a', next.label),
    note: element('p'),
  };
  bar.progress.setAttribute('aria-label', texts.progress);
  if (bar.next && next) bar.next.href = `#${next.id}`;
  bar.note.className = 'help-checklist-note';
  const line = element('p');
  line.className = 'help-checklist-progress';
  line.append(bar.progress, bar.count);
  const rest = element('div');
  rest.className = 'help-checklist-bar';
  rest.append(bar.state, bar.reset, button(texts.send, actions.send), bar.next ?? '', bar.note);
  list.prepend(line);
  list.append(rest);
  return bar;
}

function status(): HTMLElement {
  const made = element('span');
  made.setAttribute('role', 'status');
  return made;
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

export function showBar(bar: ChecklistBar, shown: BarState): void {
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
