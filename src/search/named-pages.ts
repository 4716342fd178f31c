import type { IndexReader } from './index-reader.ts';
import { oneFragment, readPasted, type Pasted } from './pasted.ts';

/** A page that a text names. */
export interface NamedPage {
  /** Its place in the index. */
  page: number;
  /** What the text names of it, as the fragment of an address; mostly empty. */
  fragment: string;
}

/** The pages of an index that a text names, each once, and whether it does nothing else. */
export async function namedPages(
  index: IndexReader,
  text: string,
): Promise<{ pages: NamedPage[]; isAll: boolean }> {
  const { pages, whole } = readFor(index, text);
  const addresses = pages.flatMap(({ page }) => (typeof page === 'string' ? page : []));
  const titles = await index.postings(addresses);
  const fragments = new Map<number, string[]>();
  for (const { page, fragment } of pages) {
    const [title = -1] = titles.get(String(page)) ?? [];
    const place = typeof page === 'number' ? index.numbers.indexOf(page) : index.pageOfUnit[title];
    if (place !== undefined) fragments.set(place, [...(fragments.get(place) ?? []), fragment]);
  }
  const found = [...fragments].map(([page, all]) => ({ page, fragment: oneFragment(all) }));
  return { pages: found, isAll: whole && found.length > 0 };
}

/** Whether a text seems to name pages; their addresses are not looked up. */
export const namesPages = (index: IndexReader, text: string): boolean =>
  readFor(index, text).pages.length > 0;

const readFor = ({ numbers }: IndexReader, text: string): Pasted =>
  readPasted(text, (number) => numbers.includes(number));
