import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { contentPath } from '../../source/content-path.ts';
import { mergePages } from './merge-pages.ts';
import { splitPage } from './split-page.ts';
import { TriedCommands } from './tried-commands.ts';

// A choice of what the sweep tries: pages to which everything leads that can lead to a page.

test('on the content as it is, what comes of a command is right and loses no link', async () => {
  const place = mkdtempSync(join(tmpdir(), 'help-tried-'));
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
  const tried = await TriedCommands.of(contentPath(), join(place, 'content'));
  const split = { title: '拆出来的一页说什么', from: ['why'] };
  expect(await tried.wrongAfter((work) => mergePages(work, 1304, 1301))).toEqual([]);
  // 1109 and 1107 have words that the Traditional edition corrects for them alone.
  for (const number of [1109, 1107])
    expect(await tried.wrongAfter((work) => mergePages(work, 1102, number))).toEqual([]);
  expect(await tried.wrongAfter((work) => splitPage(work, 1301, split))).toEqual([]);
});
