import { parse } from 'node-html-parser';
import { toString } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../markdown/parse.ts';
import { composeReply, type ReplyAnswer, type ReplyOptions } from './reply.ts';
import { languages } from '../model/language.ts';
import { currentReplyTexts } from './current-reply-texts.ts';

const options: ReplyOptions = {
  texts: currentReplyTexts(languages['zh-CN']),
  origin: 'https://help.example.com',
};

const answer: ReplyAnswer = {
  number: 1301,
  title: '提现未到账，我应该怎么办？',
  summary: '先在提现记录里确认状态。',
  version: '3fa9c1d2',
  warnings: ['正在共享屏幕，先断网，换一台手机。'],
  steps: [{ id: 'status', text: '查看状态' }],
};

const hostile = [
  '<script>alert(1)</script> & &lt; &amp;copy; &copy;',
  '*甲* _乙_ **丙** `丁` ~~戊~~ | 己 |',
  '[庚](https://evil.example) ![x](y) <https://a.example> [^1]',
  '"双引号" \'单引号\' \\ 反斜杠 \\* \\[x]',
  'https://evil.example/a_b_c www.evil.example a@b.example',
  '# 标题',
  '## 标题',
  '- 项',
  '+ 项',
  '1. 项',
  '12) 项',
  '> 引',
  '---',
  '===',
  '- [ ] 项',
  '```',
  '    缩进',
  '👩‍👩‍👧 表情 𠮷',
  '{number} {version} {{brand}} {customer} $& $1',
  '长'.repeat(10_000),
];

test.for(hostile)('a text stands for itself in every form (%$)', (text) => {
  const trimmed = text.trim();
  const part = {
    ...answer,
    title: text,
    summary: text,
    warnings: [text],
    steps: [{ id: 'a', text }],
  };
  const reply = composeReply([{ answer: part }, { answer }], {
    ...options,
    values: { customer: text },
  });
  const blocks = parseMarkdown(reply.markdown).children;
  const list = blocks.find(({ type }) => type === 'list');
  expect(blocks.slice(0, 5).map((node) => [node.type, toString(node)])).toEqual([
    ['paragraph', `${trimmed}，您好。`],
    ['paragraph', `当心：${oneLine(text)}`],
    ['paragraph', `当心：${answer.warnings[0]}`],
    ['paragraph', `关于“${oneLine(text)}”：`],
    ['paragraph', trimmed],
  ]);
  expect(list && toString(list)).toBe(trimmed);
  const html = parse(reply.html);
  expect(html.querySelector('li')?.text).toBe(oneLine(text));
  expect(html.querySelectorAll('*').map(({ tagName }) => tagName)).not.toContain('SCRIPT');
  expect(html.querySelectorAll('a')).toHaveLength(2);
  expect(reply.plain).toContain(`1. ${oneLine(text)}\n`);
});

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

test('line breaks and control characters in a text do not begin anything', () => {
  const text = '甲\n\n2. 乙\r\n# 丙\u2028- 丁\u0000戊\t己';
  const { plain, markdown, html } = composeReply(
    [{ answer: { ...answer, summary: text } }],
    options,
  );
  for (const form of [plain, markdown, html]) expect(form).toContain('甲 2. 乙 # 丙 - 丁 戊 己');
});
