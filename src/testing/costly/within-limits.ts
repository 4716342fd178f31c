import { excessOf } from '../../source/excess.ts';

/**
 * A body that holds as much of a unit as is let through to the parser: a paragraph that is as full
 * as one may be, as often as a page may hold it. More than that is refused by counting.
 *
 * @param put Puts repeated units where they stand.
 * @param room Characters of the body.
 */
export function withinLimits(unit: string, put: (text: string) => string, room: number): string {
  const paragraphs = Math.floor(10_000 / unit.length);
  const block = put(unit.repeat(largest(paragraphs, (count) => put(unit.repeat(count)))));
  const page = (count: number): string => `${block}\n\n`.repeat(count);
  return page(largest(Math.floor(room / (block.length + 2)), page));
}

/** The largest count up to `most` whose text may be parsed; 1 where none may. */
function largest(most: number, text: (count: number) => string): number {
  let [low, high] = [1, Math.max(1, most)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (excessOf(text(middle))) high = middle - 1;
    else low = middle;
  }
  return low;
}
