import { editionOf } from '../../languages/edition-of.ts';
import { readEditionSource } from '../../languages/edition-source.ts';
import { traditionalConverter } from '../../languages/traditional/converter.ts';
import { shippedReplacements } from '../../languages/traditional/written-replacements.ts';
import { contentPath } from '../../source/content-path.ts';
import type { Collection } from './collection.ts';
import { lenientOptions, lenientSearchPages } from './lenient-content.ts';

/**
 * Our content asked in both scripts, in each edition: the same queries, as people typed them and
 * converted, where that changes anything.
 */
export async function bothScripts(simplified: Collection): Promise<Record<string, Collection>> {
  const path = contentPath();
  const source = await readEditionSource(path, editionOf(path, 'zh-hant'));
  const traditional = {
    pages: lenientSearchPages(source).map((page) => ({
      ...page,
      // As the model has it, too.
      foundBy: simplified.pages.find(({ number }) => number === page.number),
    })),
    options: lenientOptions(source),
  };
  const convert = traditionalConverter(shippedReplacements());
  const typed = simplified.queries.filter(
    ({ query, ids }) => ids.length > 0 && convert(query) !== query,
  );
  const converted = typed.map((judged) => ({ ...judged, query: convert(judged.query) }));
  return {
    'Simplified pages, as typed': { ...simplified, queries: typed },
    'Simplified pages, converted': { ...simplified, queries: converted },
    'Traditional pages, as typed': { ...traditional, queries: typed },
    'Traditional pages, converted': { ...traditional, queries: converted },
  };
}
