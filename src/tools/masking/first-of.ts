/** What of a text has a shape, the first of it; empty where there is none. */
export function firstOf(shape: RegExp, text: string): string {
  const found = shape.exec(text);
  return found ? found[0] : '';
}
