import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkedHelpCentre } from '../../commands/checked-help-centre.ts';
import { suggestionsFor } from '../../desk/suggestions.ts';
import { builtSearch } from '../../search/built-search.ts';
import { indexOptionsOf, searchPagesOf } from '../../search/search-page.ts';
import { readJudgedMessages } from './judged-messages.ts';
import { judgedSuggestions } from './judged-suggestions.ts';

test('the desk shows a right answer for nine of ten problems of the judged messages', async () => {
  const centre = await checkedHelpCentre();
  const search = await builtSearch(searchPagesOf(centre), indexOptionsOf(centre));
  const missed: string[] = [];
  let problems = 0;
  for (const judged of await readJudgedMessages(join(import.meta.dirname, 'messages.yaml'))) {
    problems += judged.problems.length;
    const result = judgedSuggestions(judged, await suggestionsFor(judged.message, search));
    missed.push(...result.missed.map(({ says }) => `${judged.id}: ${says}`));
  }
  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(problems / 10);
});
