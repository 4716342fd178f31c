import { button, element } from '../browser/dom.ts';

/** A button that shows the key that does the same. */
export function keyButton(
  text: string,
  { shown, keys }: { shown: string; keys: string },
  act: () => void,
  kind = '',
): HTMLButtonElement {
  const made = button(text, act, kind);
  made.setAttribute('aria-keyshortcuts', keys);
  const key = element('kbd', shown);
  key.setAttribute('aria-hidden', 'true');
  made.append(key);
  return made;
}
