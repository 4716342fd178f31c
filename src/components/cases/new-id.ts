/** A name that no other case has, and that says nothing of anybody. */
export const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(10))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
