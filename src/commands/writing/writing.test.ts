import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { checkedContent, rightCentre } from '../../checks/checked-content.ts';
import { contentFolder, goodAnswer, otherAnswer } from '../../testing/content-folder.ts';
import { Repository } from '../../testing/merges/repository.ts';
import { siteText } from '../../testing/wrong-content.ts';
import { checkLedger, publish } from '../publish/publish.ts';
import { nextNumber } from './next-number.ts';
import { perform } from './perform.ts';
import { openWork } from './work.ts';

const day = '2026-11-24';

const topics = `- id: withdrawal
  title: 提现
  description: 提现没到账
  order: 1
- id: payment
  title: 付款
  description: 付不出去
  order: 2
`;

/** A folder of three pages, published and committed. */
async function published(files: Record<string, string> = {}): Promise<Repository> {
  const folder = contentFolder({
    'topics.yaml': topics,
    'faq/withdrawal/third.md': otherAnswer(1303),
    ...files,
  });
  expect((await publish(folder, day)).text).toContain('里加上了');
  const repository = new Repository(dirname(folder));
  repository.git('init', '-q');
  repository.commit();
  return repository;
}

const act = ({ content }: Repository, name: string, ...args: string[]): Promise<string> =>
  perform(name, [...args, '--content', content], day);

const textOf = ({ content }: Repository, file: string): string =>
  readFileSync(join(content, file), 'utf8');

const linked = (number: number): string =>
  goodAnswer.replace('## 一步', `看[那一页](/a/${number}/#bank)。\n\n## 一步`);

test('an answer is begun with its number, name and ids, and readers do not have it', async () => {
  const clone = await published();
  const said = await act(clone, 'new', 'withdrawal', '提现到一半，手机没电了怎么办？');
  expect(said).toContain('新的草稿 1304：/faq/withdrawal/tixian-dao-yiban/');
  const text = textOf(clone, 'faq/withdrawal/tixian-dao-yiban.md');
  expect(text).toContain('draft: true');
  expect(text).toMatch(/- \[ \] …… \{#\w+\}/);
  const readers = rightCentre(await checkedContent(clone.content));
  const writers = await checkedContent(clone.content, { withDrafts: true });
  expect([readers.page(1304)?.title, rightCentre(writers).page(1304)?.draft]).toEqual([
    undefined,
    true,
  ]);
  expect((await checkLedger(clone.content)).done).toBe(true);
});

test('a number that was ever published is not given again', async () => {
  const clone = await published();
  await act(clone, 'retire', '1303', '--note', '这件事已经没有了。');
  expect(nextNumber(await openWork(clone.content), 'withdrawal')).toBe(1304);
  expect(nextNumber(await openWork(clone.content), 'payment')).toBe(1101);
});

test('a page gets another name and topic, and Git alone undoes it', async () => {
  const clone = await published();
  const said = await act(clone, 'rename', '1301', 'late', '--title', '钱还没到，先看什么？');
  const { forwarding } = rightCentre(await checkedContent(clone.content));
  expect(forwarding.moved).toEqual([
    { from: '/faq/withdrawal/not-arrived/', to: '/faq/withdrawal/late/' },
  ]);
  const undo = /撤销：(.*)/.exec(said)?.[1] ?? '';
  execFileSync('sh', ['-c', undo]);
  expect(clone.git('status', '--porcelain')).toBe('');
  await act(clone, 'move', '1301', 'payment');
  await publish(clone.content, day);
  clone.commit();
  // Back where it was: what was said of that address is taken back.
  await act(clone, 'move', '1301', 'withdrawal');
  expect((await checkLedger(clone.content)).text).toBe('发布的内容都在台账里。');
  expect(textOf(clone, 'ledger/1301-not-arrived.yaml')).toContain(
    'retired:\n  - from: /faq/payment/not-arrived/\n    to: 1301\n',
  );
});

test('a page that ends for another leaves it its wordings and everything that led to it', async () => {
  const crlf = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
  const clone = await published({
    'faq/withdrawal/not-arrived.md': crlf(linked(1302)).replace('[1302]', '[1302, 1303] # 先看'),
    'site.yaml': `${siteText}featured: [1303, 1302]\nasked:\n  - id: 1302\n    label: 填错了\n`,
    'elsewhere.yaml':
      '- id: loans\n  words: [贷款, 借钱]\n  title: 贷款\n  answer: 本站没有这方面的说明。\n  to: 1302\n',
  });
  const said = await act(clone, 'merge', '1303', '1302');
  expect(said).toContain('not-arrived.md:13');
  expect(textOf(clone, 'faq/withdrawal/not-arrived.md')).toBe(
    crlf(linked(1303)).replace('[1302]', '[1303] # 先看'),
  );
  const kept = textOf(clone, 'faq/withdrawal/third.md');
  expect(kept).toContain('  - 第 1302 个问题，怎么办？\n  - 1302 甲\n');
  expect(textOf(clone, 'site.yaml')).toBe(
    `${siteText}featured: [1303]\nasked:\n  - id: 1303\n    label: 填错了\n`,
  );
  expect(textOf(clone, 'elsewhere.yaml')).toContain('to: 1303');
  expect(textOf(clone, 'ledger/1302-wrong-account.yaml')).toContain('from: 1302\n    to: 1303');
  expect((await checkLedger(clone.content)).done).toBe(true);
});

test('translations go where their originals go, and lead where they lead', async () => {
  const clone = await published({
    'en/faq/withdrawal/not-arrived.md': linked(1302),
    'en/faq/withdrawal/wrong-account.md': otherAnswer(1302),
  });
  await act(clone, 'rename', '1301', 'late');
  clone.commit();
  expect(textOf(clone, 'en/faq/withdrawal/late.md')).toBe(linked(1302));
  await act(clone, 'merge', '1303', '1302');
  expect(textOf(clone, 'en/faq/withdrawal/late.md')).toContain('/a/1303/#bank');
  expect(clone.git('ls-files', '--deleted')).toContain('en/faq/withdrawal/wrong-account.md');
  expect(existsSync(join(clone.content, 'en/faq/withdrawal/not-arrived.md'))).toBe(false);
});

test('what cannot end right is refused with every reason, and nothing changes', async () => {
  const clone = await published({ 'faq/withdrawal/not-arrived.md': linked(1302) });
  await expect(act(clone, 'retire', '1302')).rejects.toThrow('有接替的：npm run retire');
  const note = act(clone, 'retire', '1302', '--note', '这件事已经没有了。');
  await expect(note).rejects.toThrow('content/faq/withdrawal/not-arrived.md:13');
  await expect(act(clone, 'rename', '1302', 'Wrong Name')).rejects.toThrow('HC004');
  await expect(act(clone, 'move', '1302', 'cards')).rejects.toThrow('有的是 withdrawal、payment');
  await expect(act(clone, 'merge', '1301')).rejects.toThrow('用法：npm run merge');
  expect(clone.git('status', '--porcelain')).toBe('');
  writeFileSync(
    join(clone.content, 'faq/withdrawal/third.md'),
    `${otherAnswer(1303)}\n再写一句。\n`,
  );
  await expect(act(clone, 'merge', '1301', '1303')).rejects.toThrow('还有没提交的改动');
});

test('a part becomes a page, and links to its steps go on landing', async () => {
  const part =
    '\n## 别的清单 {#other}\n\n见[流水](#bank)。\n\n- [ ] 甲 {#one}\n- [ ] 乙 {#two}\n- [ ] 丙 {#three}\n';
  const aliases =
    '  - 提现的钱去哪了\n  - 清单里没有的钱怎么找\n  - 别的清单在哪里能看到\n  - 清单上的三步怎么走\n';
  const clone = await published({
    'faq/withdrawal/not-arrived.md': (goodAnswer + part).replace('  - 提现的钱去哪了\n', aliases),
    'faq/withdrawal/third.md': otherAnswer(1303).replace(
      '## 一步',
      '看[甲](/a/1301/#one)。\n\n## 一步',
    ),
  });
  const summary = ['--summary', '照别的清单做。'];
  await act(
    clone,
    'split',
    '1301',
    '别的清单怎么走',
    '--from',
    'other',
    '--slug',
    'other',
    ...summary,
  );
  const fresh = textOf(clone, 'faq/withdrawal/other.md');
  expect(fresh).toContain('见[流水](/a/1301/#bank)。');
  expect(fresh).toContain('  - 别的清单在哪里能看到\n');
  expect(textOf(clone, 'faq/withdrawal/not-arrived.md')).toMatch(
    /另见\[别的清单怎么走\]\(\/a\/1304\/\)。\n$/,
  );
  expect(textOf(clone, 'faq/withdrawal/third.md')).toContain('[甲](/a/1304/#one)');
  const { forwarding } = rightCentre(await checkedContent(clone.content));
  expect(forwarding.places.get(1301)?.get('two')).toEqual({
    to: '/faq/withdrawal/other/#two',
    name: '1304#two',
  });
  expect((await publish(clone.content, day)).text).toContain('1304');
});

test('with a page go the corrections of the Traditional edition that only it needs', async () => {
  const clone = await published({
    'faq/withdrawal/third.md': otherAnswer(1303).replace('## ', '先卸掉它。\n\n## '),
    'zh-hant.yaml': [
      '# 改的字',
      '- { from: 提现, to: 提現, why: 别的页面也有 }',
      '- { from: 卸掉它, to: 移除它, why: 只有这一页有 } # 少见',
      '',
    ].join('\n'),
  });
  const said = await act(clone, 'retire', '1303', '--to', '1301');
  expect(said).toContain('这些改的字没有地方用了，拿掉了：“卸掉它”');
  expect(textOf(clone, 'zh-hant.yaml')).toBe(
    '# 改的字\n- { from: 提现, to: 提現, why: 别的页面也有 }\n',
  );
});
