import { choosingPlace } from './choosing-keys.ts';

/**
 * What a key in the message or in the list asks for; a number moves in the list by as many. What
 * `copy` copies is what is in sight.
 */
export type DeskKey = number | 'clear' | 'copy' | 'copyLink' | 'add' | 'copyParts';

/** What a key asks for wherever no text is typed; a number is the place of the answer that bears it. */
export type DeskShortcut = number | 'message' | 'back' | 'keys' | 'edit' | 'copyParts';

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

/**
 * What a key asks for in the message or in the list. Inside of a message arrows move through its
 * lines; behind its end they choose answers. In the list the blank adds one, as in any list.
 */
export function keyIn(event: KeyboardEvent, message: HTMLTextAreaElement): DeskKey | undefined {
  const isInMessage = event.currentTarget === message;
  if (!isInMessage && event.key === ' ') return 'add';
  const key = deskKeyOf(event);
  const isInside = isInMessage && message.selectionStart < message.value.length;
  return typeof key === 'number' && isInside ? undefined : key;
}

const shortcuts: ReadonlyMap<string, DeskShortcut> = new Map<string, DeskShortcut>([
  ['/', 'message'],
  ['?', 'keys'],
  ['？', 'keys'],
  ['e', 'edit'],
]);

/** What a key pressed anywhere on the page asks for; in a field it is typed. */
export function deskShortcutOf(event: KeyboardEvent): DeskShortcut | undefined {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  const isIn = (selectors: string): boolean =>
    target instanceof Element && target.matches(selectors);
  if (isIn('dialog *, [role=dialog] *')) return undefined;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k' ? 'message' : undefined;
  if (altKey) return key === 'Enter' ? 'copyParts' : undefined;
  if (isIn('textarea, input[type=text]')) return key === 'Escape' ? 'back' : undefined;
  if (isIn('select, input:not([type=checkbox])')) return undefined;
  // Where a sign is typed by Shift and a digit, the sign counts.
  return shortcuts.get(key) ?? choosingPlace(event);
}
