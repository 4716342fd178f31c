import { expect, test } from 'vitest';
import { parse as parseHtml } from 'node-html-parser';
import { parse } from 'yaml';
import { triageSchemas, type WrittenTriage } from '../../schema/triage.ts';
import { outcome, question, triageFiles } from '../../testing/triage-text.ts';
import { boxesOf } from './boxes.ts';
import { pictureOf } from './picture.ts';
import { summaryOf } from './summary.ts';

const treeOf = (change?: Parameters<typeof triageFiles>[0]): WrittenTriage =>
  triageSchemas['zh-CN'].parse(parse(triageFiles(change)['triage.yaml'] ?? ''));

const drawn = (triage: WrittenTriage): string => pictureOf(boxesOf(triage, (name) => name));

test('every question and outcome is in the picture, with a line from each option to what it leads to', () => {
  const picture = parseHtml(drawn(treeOf()));
  const heads = picture.querySelectorAll('text').map(({ text }) => text.split(' ')[0]);
  expect(heads).toEqual(expect.arrayContaining(['start', 'money', 'remote', 'gone']));
  expect(picture.text).toContain('不是 ⇒ 1302#bank');
  expect(picture.querySelectorAll('path')).toHaveLength(5);
  expect(picture.text).toContain('【紧急】');
  expect(picture.text).toContain('2 次点击以后');
});

test('what nothing leads to is marked, and no text is taken for a tag', () => {
  const picture = drawn(
    treeOf(({ outcomes }) => ({
      outcomes: [...outcomes, outcome('alone', { title: '钱 & 卡' })],
    })),
  );
  expect(picture).toContain('alone（走不到）');
  expect(picture).toContain('钱 &amp; 卡');
});

test('nothing of the picture comes from elsewhere', () => {
  expect(drawn(treeOf())).not.toMatch(/href|url\(|@import|<script/);
});

test('the summary counts ways, and names the deepest', () => {
  expect(summaryOf(treeOf())).toEqual({
    questions: 2,
    outcomes: 2,
    pages: 1,
    deepest: ['start', 'money', 'gone'],
    medianTaps: 2,
    ways: 5,
    unreached: [],
  });
  const alone = treeOf(() => ({
    questions: [question('start', ['end', 1301])],
    outcomes: [outcome('end'), outcome('alone')],
  }));
  expect(summaryOf(alone)).toMatchObject({ medianTaps: 1, unreached: ['alone'] });
});
