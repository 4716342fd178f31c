import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { field, isNumber, listItems } from '../../checks/frontmatter.ts';
import { outlineOf } from '../../markdown/outline.ts';
import { topicIds } from '../../model/ledger/standing.ts';
import type { PageSource } from '../../source/content-source.ts';
import { contentPath } from '../../source/content-path.ts';
import { numberOf } from '../../source/page-number.ts';
import type { Act } from './carry-out.ts';
import { mergePages } from './merge-pages.ts';
import { newPage } from './new-page.ts';
import { relocate } from './relocate.ts';
import { retirePage } from './retire-page.ts';
import { splitPage } from './split-page.ts';
import { TriedCommands } from './tried-commands.ts';
import { Refusal } from './work.ts';

// Every command on every page of the content, each in a folder of its own: what comes of it is right, can
// be published, and every link that was published still lands.

let tried: TriedCommands;
let pages: PageSource[];

beforeAll(async () => {
  const place = mkdtempSync(join(tmpdir(), 'help-tried-'));
  tried = await TriedCommands.of(contentPath(), join(place, 'content'));
  pages = tried.work.content.pages;
  return () => rmSync(place, { recursive: true, force: true });
}, 60_000);

const long = 20 * 60_000;

/** What went wrong, by page; and how many commands refused, with what they said. */
async function onEvery(
  chosen: readonly PageSource[],
  act: (page: PageSource, number: number) => Act | undefined,
): Promise<{ wrong: string[]; refused: string[] }> {
  const [wrong, refused]: [string[], string[]] = [[], []];
  for (const page of chosen) {
    const number = numberOf(page) ?? 0;
    const command = act(page, number);
    if (!command) continue;
    try {
      const found = await tried.wrongAfter(command);
      wrong.push(...found.map((what) => `${number}: ${what}`));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused.push(`${number}: ${error.message}`);
    }
  }
  return { wrong, refused };
}

/** Related pages that are read on the same phone: triage does not lead from one kind to the other (HC035). */
const alikeTo = (page: PageSource): number[] =>
  listItems(page, 'related', isNumber)
    .map(({ item }) => item)
    .filter((number) => {
      const other = pages.find((one) => numberOf(one) === number);
      return other && field(other, 'otherPhone') === field(page, 'otherPhone');
    });

const right = { wrong: [], refused: [] };

test('an answer is begun in every topic', { timeout: long }, async () => {
  const { content } = tried.work;
  for (const topic of topicIds(content.topics.yaml?.value)) {
    const title = `${topic} 里还没有的问题`;
    const act: Act = (work) => newPage(work, { topic, title, today: '2026-11-29' });
    expect(await tried.wrongAfter(act), topic).toEqual([]);
  }
});

test('every page can have another name and title', { timeout: long }, async () => {
  const to = { slug: 'renamed-page', title: '换了一个标题的页面' };
  expect(await onEvery(pages, (_, number) => (work) => relocate(work, number, to))).toEqual(right);
});

test('every answer can go into another topic', { timeout: long }, async () => {
  const topics = topicIds(tried.work.content.topics.yaml?.value);
  const answers = pages.filter(({ kind }) => kind === 'answer');
  const isFree = (topic: string, slug: string): boolean =>
    !answers.some((page) => page.folder === topic && page.slug === slug);
  const found = await onEvery(answers, ({ folder, slug }, number) => {
    const topic = topics.find((other) => other !== folder && isFree(other, slug));
    return (work) => relocate(work, number, { topic });
  });
  expect(found).toEqual(right);
});

test('every page can be merged into the one it is most related to', { timeout: long }, async () => {
  const found = await onEvery(pages, (page, number) => {
    const kept = alikeTo(page)[0] ?? 0;
    return (work) => mergePages(work, kept, number);
  });
  expect(found).toEqual(right);
});

test('every page can end for another one', { timeout: long }, async () => {
  const found = await onEvery(pages, (page, number) => {
    const to = alikeTo(page).at(-1) ?? 0;
    return (work) => retirePage(work, number, { to: String(to) });
  });
  expect(found).toEqual(right);
});

test(
  'a page ends with a note, or every place is named that still needs it',
  { timeout: long },
  async () => {
    const note = '这一页说的事已经没有了。';
    const { wrong, refused } = await onEvery(
      pages,
      (_, number) => (work) => retirePage(work, number, { note }),
    );
    expect(wrong).toEqual([]);
    for (const said of refused) expect(said).toMatch(/这 \d+ 处还通往它/);
  },
);

test('the first and the last section of every page can be a page', { timeout: long }, async () => {
  const [wrong, refused]: [string[], string[]] = [[], []];
  for (const page of pages) {
    const sections = sectionsOf(page);
    const ids = [sections[0] ?? '', sections.at(-1) ?? ''];
    for (const id of new Set(ids)) {
      const split = { title: '拆出来的一页说什么', from: [id] };
      const found = await onEvery([page], (_, number) => (work) => splitPage(work, number, split));
      wrong.push(...found.wrong);
      // Of a table, say, there is no sentence to take; the writer is asked for one.
      const others = found.refused.filter((said) => !/用 --(?:summary|alias)/.test(said));
      refused.push(...others.map((said) => `${id} ${said}`));
    }
  }
  expect(wrong).toEqual([]);
  expect(refused).toEqual([]);
});

/** Ids of the sections whose lists of steps are long enough for a page (HC014), and leave such lists. */
function sectionsOf({ body }: PageSource): string[] {
  const outline = outlineOf(body);
  const starts = outline.flatMap(({ depth }, index) => (depth === 2 ? [index] : []));
  const isPage = (items: typeof outline): boolean => {
    const lists = Map.groupBy(
      items.filter(({ kind }) => kind === 'step'),
      ({ list }) => list,
    );
    const sizes = [...lists.values()].map(({ length }) => length);
    return sizes.every((size, place) => size >= (place === 0 && sizes.length > 1 ? 1 : 3));
  };
  return starts.flatMap((start, place) => {
    const end = starts[place + 1] ?? outline.length;
    const rest = [...outline.slice(0, start), ...outline.slice(end)];
    const { id } = outline[start] ?? {};
    return id !== undefined && isPage(outline.slice(start, end)) && isPage(rest) ? [id] : [];
  });
}
