import { expect, test } from 'vitest';
import { field, isText, listItems } from '../checks/frontmatter.ts';
import { checkedHelpCentre } from '../commands/checked-help-centre.ts';
import { lengthOf } from '../schema/text-length.ts';
import { builtSearch } from '../search/built-search.ts';
import { contentPath } from '../source/content-path.ts';
import { readContentSource } from '../source/content-source.ts';
import {
  lenientOptions,
  lenientSearchPages,
} from '../workshop/search-evaluation/lenient-content.ts';

const source = await readContentSource(contentPath());

test('every summary is short enough to be read at once', () => {
  const long = source.pages.filter((page) => {
    const summary = field(page, 'summary');
    return isText(summary) && lengthOf(summary) > 60;
  });
  expect(long.map(({ file }) => file.path)).toEqual([]);
});

test('no answer to a question of triage leads past what its page warns of', async () => {
  const centre = await checkedHelpCentre();
  const { questions = [] } = centre.triage ?? {};
  const past = questions.flatMap(({ id, options, unsure }) =>
    [...options, unsure].flatMap(({ address }) => {
      const [path = '', place] = address.split('#');
      const html = centre.pageAt(path)?.html;
      if (html === undefined || place === undefined) return [];
      const warning = html.indexOf('help-callout-warning');
      const step = html.indexOf('<li class="help-step"');
      const isFirstStep = html.slice(step).startsWith(`<li class="help-step" id="${place}"`);
      return isFirstStep && warning >= 0 && warning < step ? [`${id}: ${address}`] : [];
    }),
  );
  expect(questions.length).toBeGreaterThan(40);
  expect(past).toEqual([]);
});

test('an urgent page is short, and says why only after its steps', async () => {
  const centre = await checkedHelpCentre();
  const pages = centre.site.urgent.map(({ id }) => centre.page(id));
  expect(pages.length).toBeGreaterThan(5);
  for (const page of pages) {
    const { title = '', text = '', html = '' } = page ?? {};
    expect([...text.replace(/\s/g, '')].length, title).toBeLessThanOrEqual(1200);
    const why = html.indexOf('id="why"');
    const firstStep = html.indexOf('class="help-step"');
    expect(firstStep, title).toBeGreaterThan(-1);
    expect(why, title).toBeGreaterThan(firstStep);
  }
});

test('every page is found by at least two wordings as people type them in a hurry', () => {
  const slow = source.pages.filter((page) => {
    const lengths = listItems(page, 'aliases', isText).map(({ item }) => [...item].length);
    return lengths.filter((length) => length >= 2 && length <= 6).length < 2;
  });
  expect(slow.map(({ file }) => file.path)).toEqual([]);
});

test('every word for what is not here says so, and shows no answer', async () => {
  const options = lenientOptions(source);
  const search = await builtSearch(lenientSearchPages(source), options);
  expect(options.elsewhere.length).toBeGreaterThan(10);
  for (const { words, title } of options.elsewhere) {
    for (const word of words) {
      const { elsewhere, sure } = await search.search(word);
      expect([elsewhere?.title, sure], word).toEqual([title, false]);
    }
  }
});
