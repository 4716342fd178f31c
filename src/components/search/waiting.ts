import { element } from '../browser/dom.ts';
import { loadLook } from './load-search.ts';

/** Before this, what says that something is looked for would only flicker; in milliseconds. */
export const patience = 300;

/** Calls `show` when something takes longer than people take for at once, and still does. */
export async function whileWaiting<Value>(work: Promise<Value>, show: () => void): Promise<Value> {
  let done = false;
  const late = async (): Promise<void> => {
    await loadLook();
    if (!done) show();
  };
  // Without their look, lines are none.
  const timer = setTimeout(() => void late().catch(() => undefined), patience);
  try {
    return await work;
  } finally {
    done = true;
    clearTimeout(timer);
  }
}

/** Lines as high as results, which stand where they will. */
export function waitingLines(count: number): HTMLElement {
  const lines = element('div');
  lines.className = 'help-search-waiting';
  lines.setAttribute('aria-hidden', 'true');
  for (let line = 0; line < count; line += 1) {
    const place = element('p');
    place.append(element('strong'), element('span'), element('small'));
    lines.append(place);
  }
  return lines;
}
