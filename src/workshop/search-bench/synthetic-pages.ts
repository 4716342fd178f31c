import { SyntheticText } from '../../testing/synthetic-text.ts';
import type { SearchPage } from '../../search/search-page.ts';

/**
 * A collection of any size in the words of a real one, with three aliases a page.
 *
 * @param real Pages to learn the language from.
 */
export function syntheticPages(count: number, real: readonly SearchPage[], seed = 1): SearchPage[] {
  const titles = new SyntheticText(
    real.map(({ title }) => title),
    seed,
  );
  const aliases = new SyntheticText(
    real.flatMap((page) => page.aliases),
    seed + 1,
  );
  const bodies = new SyntheticText(
    real.flatMap(({ body }) => body.split('\n')),
    seed + 2,
  );
  return Array.from({ length: count }, (_, place) => ({
    kind: 'answer' as const,
    number: 1000 + place,
    address: `/faq/topic/answer-${place}/`,
    title: titles.text(8, 24),
    summary: bodies.text(40, 70),
    topic: titles.pick(real).topic,
    aliases: [aliases.text(5, 14), aliases.text(5, 14), aliases.text(8, 24)],
    steps: Array.from({ length: 5 }, () => bodies.text(8, 24)),
    body: bodies.text(350, 600),
  }));
}

/** Queries in the language of the collection, none of which was indexed as it is. */
export function syntheticQueries(count: number, real: readonly SearchPage[], seed = 9): string[] {
  const language = new SyntheticText(
    real.flatMap(({ title, aliases }) => [title, ...aliases]),
    seed,
  );
  return Array.from({ length: count }, () => language.text(4, 16));
}
