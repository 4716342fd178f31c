import { describe, expect, test } from 'vitest';
import { otherAnswer } from '../testing/content-folder.ts';
import { deskSourceFrom } from '../testing/desk-source.ts';
import { SyntheticText } from '../testing/synthetic-text.ts';
import { HelpCentre } from '../model/help-centre.ts';
import { deskAnswer, deskIndex } from './desk-page.ts';
import { deskSourceOf, type DeskSource } from './desk-source.ts';
import { currentReplyTexts } from './current-reply-texts.ts';
import { desks } from './desks.ts';
import { exportFiles } from '../site-files/export-files.ts';
import { checkedHelpCentre } from '../commands/checked-help-centre.ts';

test('the index lists every answer and guide by number, with the place of its topic', async () => {
  const source = await deskSourceFrom({ 'guide/types.md': otherAnswer(1001) });
  expect(deskIndex(source)).toEqual({
    topics: ['提现'],
    pages: [
      [1001, -1, '第 1001 个问题，怎么办？'],
      [1301, 0, '提现未到账，我应该怎么办？'],
      [1302, 0, '第 1302 个问题，怎么办？'],
    ],
  });
});

test('the file of an answer is what a reply is made from, and where its page is', async () => {
  const source = await deskSourceFrom();
  const page = source.pages[0];
  expect(page && deskAnswer(page, source)).toEqual({
    number: 1301,
    title: '提现未到账，我应该怎么办？',
    summary: '先在提现记录里确认状态，再决定下一步。',
    version: expect.stringMatching(/^[0-9a-f]{8}$/) as string,
    address: '/faq/withdrawal/not-arrived/',
    topic: '提现',
    warnings: [],
    steps: ['status', 'account', 'bank'].map((id) => ({
      id,
      text: expect.any(String) as string,
      version: expect.stringMatching(/^[0-9a-f]{4}$/) as string,
    })),
  });
});

describe('of a large help centre', async () => {
  const real = await checkedHelpCentre();
  const titles = new SyntheticText(
    real.answers.map(({ title }) => title),
    1,
  );
  const sourceOf = (count: number): DeskSource => {
    const pages = Array.from({ length: count }, (_, index) => ({
      ...titles.pick(real.answers),
      number: 10_000 + index,
      title: titles.text(8, 24),
    }));
    return deskSourceOf(
      new HelpCentre({ site: real.site, topics: real.topics, pages }),
      currentReplyTexts(real.language),
    );
  };

  test('the index of 10,000 answers costs no more than their titles and 13 bytes each', () => {
    const source = sourceOf(10_000);
    const size = Buffer.byteLength(JSON.stringify(deskIndex(source)));
    const text = source.pages.reduce((sum, { title }) => sum + Buffer.byteLength(title), 0);
    expect(size - text).toBeLessThan(140_000);
  });

  test('ten times the answers take ten times the time to export', () => {
    const run = (count: number): number => {
      const source = sourceOf(count);
      const start = performance.now();
      expect([...exportFiles(source)]).toHaveLength(count + desks.length + 5);
      return performance.now() - start;
    };
    run(100);
    const [small, large] = [run(200), run(2000)];
    // Twice that for a machine that does other things too; what is quadratic takes a hundred times.
    expect(large).toBeLessThan(small * 20 + 500);
  });
});
