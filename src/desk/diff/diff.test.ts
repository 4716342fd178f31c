import { describe, expect, test } from 'vitest';
import { goodAnswer, otherAnswer } from '../../testing/content-folder.ts';
import { deskSourceFrom, siteWithAddress } from '../../testing/desk-source.ts';
import { answersFile } from '../answers-json.ts';
import { parseJson } from '../exported-text.ts';
import { comparableAnswers, diffAnswers } from './diff.ts';
import { formatDiff } from './format-diff.ts';

const answers = async (files: Record<string, string> = {}) =>
  answersFile(await deskSourceFrom(files));

const before = await answers({ 'faq/withdrawal/old.md': otherAnswer(1305) });
const now = await answers({
  'ledger.yaml': `version: 1
pages:
  - number: 1305
    published: 2026-10-01
    addresses: [/faq/withdrawal/old/]
retired:
  - from: 1305
    to: 1301#status
`,
  'faq/withdrawal/not-arrived.md': goodAnswer
    .replace('title: 提现未到账', 'title: 提现还没到账')
    .replace('] 看银行流水', '] 看两天的银行流水')
    .replace('- [ ] 核对收款账户 {#account}\n', '- [ ] 打电话 {#call}\n'),
  'guide/types.md': otherAnswer(1001),
});

test('what changed, was added and retired is listed, with steps and successors', () => {
  const [old, current] = [before, now].map((file) => file.answers[0]?.version);
  const added = now.guides[0]?.version;
  expect(formatDiff(diffAnswers(before, now), now)).toBe(
    `改过，要重新导入：1
  1301  提现还没到账，我应该怎么办？  ${old} → ${current}
        原来的标题：提现未到账，我应该怎么办？
        变了的步骤：call、bank、account

新增，要导入：1
  1001  第 1001 个问题，怎么办？  ${added}

退役，要删掉：1
  1305  第 1305 个问题，怎么办？
        换成 1301#status  提现还没到账，我应该怎么办？

没有变：1。`,
  );
});

test('the same content has no difference', () => {
  expect(formatDiff(diffAnswers(now, now), now)).toBe('没有变：3。');
});

test('other aliases or a later reading are no change', async () => {
  const reread = await answers({
    'faq/withdrawal/not-arrived.md': goodAnswer
      .replace('提现一直没到账', '别的问法')
      .replace('2026-11-20', '2026-11-21'),
  });
  expect(diffAnswers(await answers(), reread).changed).toEqual([]);
});

test('another address of the site makes every link another', async () => {
  const moved = await answers({ 'site.yaml': siteWithAddress });
  expect(formatDiff(diffAnswers(await answers(), moved), moved)).toContain('全部重新导入');
});

test('a page that is gone and not in the ledger says so', async () => {
  const gone = await answers();
  expect(formatDiff(diffAnswers(before, gone), gone)).toContain('没有写明由谁接替');
});

describe('what is no answers.json', () => {
  test.for<{ name: string; value: unknown }>([
    { name: 'null', value: null },
    { name: 'a list', value: [] },
    { name: 'a text', value: 'answers' },
    { name: 'nothing', value: {} },
    { name: 'wrong types', value: { ...before, answers: 'all' } },
    {
      name: 'a page without version',
      value: { ...before, answers: [{ number: 1301, title: 'x', steps: [] }] },
    },
    {
      name: 'prototype keys',
      value: JSON.parse('{"__proto__":{"schemaVersion":1},"constructor":1}'),
    },
    { name: 'deep nesting', value: parseJson(`${'['.repeat(50_000)}${']'.repeat(50_000)}`) },
  ])('$name is refused with a clear error', ({ value }) => {
    expect(() => comparableAnswers(value, 'old.json')).toThrow(
      /^old\.json 不是帮助中心的 answers\.json.*从网站的 \/answers\.json 下载一份/,
    );
  });

  test('a later schema version is named', () => {
    expect(() => comparableAnswers({ ...before, schemaVersion: 2 }, 'old.json')).toThrow(
      'old.json 的 schemaVersion 是 2，这里只认 1',
    );
  });

  test('fields that came later are no hindrance', () => {
    expect(comparableAnswers({ ...before, later: true }, 'old.json').answers).toHaveLength(3);
  });
});
