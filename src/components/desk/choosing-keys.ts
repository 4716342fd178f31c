/** The keys that choose answers down the list: the digits from 1 on, then the same with Shift. */
const digits = 9;

/** How many there are; a message of five parts has up to fifteen answers. */
export const mostKeys = 2 * digits;

/**
 * How the key of an answer is shown, and named to programs (`aria-keyshortcuts`).
 *
 * @param place Of the answer in the list, from 0.
 */
export function choosingKey(place: number): { shown: string; name: string } {
  const digit = (place % digits) + 1;
  return place < digits
    ? { shown: String(digit), name: String(digit) }
    : { shown: `⇧${digit}`, name: `Shift+${digit}` };
}

/** @returns The place in the list, from 0, that a key chooses; `undefined` for any other key. */
export function choosingPlace({
  key,
  code,
  shiftKey,
}: Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>): number | undefined {
  // What is written on the key counts: in France digits are typed with Shift.
  if (/^[1-9]$/.test(key)) return Number(key) - 1;
  const digit = shiftKey ? /^Digit([1-9])$/.exec(code)?.[1] : undefined;
  return digit === undefined ? undefined : digits + Number(digit) - 1;
}
