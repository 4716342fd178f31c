import { bodyLabelsIn } from '../../model/body-labels.ts';
import { buildHelpCentre } from '../../model/build.ts';
import { languages } from '../../model/language.ts';
import { builtSearch } from '../../search/built-search.ts';
import { indexOptionsOf, searchPagesOf } from '../../search/search-page.ts';
import type { AnswerSearch } from '../../search/answer-search.ts';
import { publicPages, type Work } from './work.ts';

/** The numbers of the pages that the search finds for a text, best first. */
export async function nearestPages(work: Work, text: string, most: number): Promise<number[]> {
  const { found } = await (await searchIn(work)).numbers(text, most);
  return found.map(({ number }) => number);
}

/** The search as readers have it. */
function searchIn(work: Pick<Work, 'content' | 'tag'>): Promise<AnswerSearch> {
  const content = { ...work.content, pages: publicPages(work) };
  const centre = buildHelpCentre(content, bodyLabelsIn(languages[work.tag]));
  return builtSearch(searchPagesOf(centre), indexOptionsOf(centre));
}
