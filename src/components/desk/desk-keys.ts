/** What a key in the text field of the desk asks for; a number moves in the list by as many. */
export type DeskKey = number | 'clear' | 'copy' | 'copyLink' | 'add' | 'copyParts';

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

const moves: ReadonlyMap<string, number> = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
  ['PageDown', 8],
  ['PageUp', -8],
]);

/** By the modifiers that are held down with Enter. */
const enters: Readonly<Record<string, DeskKey>> = {
  '': 'copy',
  Shift: 'copyLink',
  Control: 'add',
  Meta: 'add',
  Alt: 'copyParts',
};

/** @returns `undefined` for a key that is the text field's own, as arrows with modifiers are. */
export function deskKeyOf(pressed: Pressed): DeskKey | undefined {
  const { key, shiftKey, ctrlKey, altKey, metaKey } = pressed;
  const held = { Shift: shiftKey, Control: ctrlKey, Alt: altKey, Meta: metaKey };
  const modifiers = Object.entries(held).flatMap(([name, isHeld]) => (isHeld ? [name] : []));
  if (key === 'Enter') return enters[modifiers.join('+')];
  if (modifiers.length > 0) return undefined;
  return key === 'Escape' ? 'clear' : moves.get(key);
}

/** Whether a key pressed anywhere on the page leads back to the text field. */
export function leadsToQuery({ key, ctrlKey, metaKey, target }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k';
  const fields = 'input:not([type=checkbox]), select, textarea';
  return key === '/' && !(target instanceof Element && target.matches(fields));
}
