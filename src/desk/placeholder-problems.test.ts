import { expect, test } from 'vitest';
import { deskSourceFrom, withPages } from '../testing/desk-source.ts';
import { desks } from './desks.ts';
import { placeholderProblems } from './placeholder-problems.ts';

const source = await deskSourceFrom();
const problems = (texts: Partial<typeof source.texts>): string[] =>
  placeholderProblems({ ...source, texts: { ...source.texts, ...texts } }, desks);

test('the texts and the content of this project have nothing wrong', () => {
  expect(placeholderProblems(source, desks)).toEqual([]);
});

test('a placeholder that nobody knows is named with its text, every desk, and what to write', () => {
  const found = problems({ safety: '你的工单 {tikcet} 还在。' });
  expect(found).toHaveLength(desks.length);
  expect(found[0]).toBe(
    `src/content/i18n/zh-CN.json  help.reply.safety
  Zendesk 宏（zendesk-macros.json）不认识占位符 {tikcet}，这里能用的是{customer}、{ticket}、{agent}
  改法：是不是想写 {ticket}？不是就从这段文字里删掉`,
  );
});

test('a placeholder that only some desks know is a problem of the others', () => {
  const found = problems({ safety: '工单 {ticket}。' }).join('\n');
  expect(found).not.toMatch(/Zendesk 宏|Freshdesk|Chatwoot|Zammad/);
  for (const name of ['Gorgias', 'Help Scout', '四列快捷回复表', '纯文本'])
    expect(found).toContain(name);
});

test('desks without names use the other greeting, so that only that one is judged', () => {
  expect(
    problems({ greeting: '{customer}，工单 {ticket} 收到。' }).map((text) => text.split('\n')[1]),
  ).toEqual([expect.stringContaining('Gorgias')]);
  expect(problems({ greetingPlain: '{customer}，你好。' }).join('\n')).not.toContain('Chatwoot');
  expect(problems({ greetingPlain: '{customer}，你好。' }).join('\n')).toContain('Help Scout');
});

test.for([
  '{{contact.name}}，你好。',
  '{{customer}}，你好。',
  '{% if x %}',
  '#{ticket.customer.firstname}',
])('the syntax of a desk in our texts is a problem: %s', (greeting) => {
  expect(problems({ greeting, greetingPlain: greeting }).join('\n')).toMatch(
    /当成它自己的占位符|不认识占位符/,
  );
});

test('names of what objects inherit are no placeholders', () => {
  for (const name of ['constructor', '__proto__', 'toString', ''])
    expect(problems({ safety: `{${name}}` }), name).toHaveLength(desks.length);
});

test('a mark without number or version is a problem: no record could be told from its older self', () => {
  expect(problems({ mark: '答案编号 {number}' })).toEqual([
    expect.stringContaining('加上 {version}'),
  ]);
});

test('content that a desk would replace is named by number, title, place and desk, all at once', () => {
  const bad = withPages(source, ({ number, steps }) =>
    number === 1301
      ? { summary: '写 {{order}} 的地方' }
      : { steps: steps.map((step) => ({ ...step, text: `看 #{x} 和 {% y %}` })) },
  );
  const found = placeholderProblems(bad, desks);
  expect(found).toHaveLength(1 + 3);
  expect(found[0]).toBe(
    `1301“提现未到账，我应该怎么办？”的直接答案
  里面有 {{，Zendesk 宏、Freshdesk 预设回复、Help Scout 常用回复、Chatwoot 预设回复、Gorgias 宏 会把它当成占位符换掉，换不了就成了空白
  改法：改写这一处，不要用这几个符号，或者在两个符号之间空一格`,
  );
  expect(found[1]).toMatch(
    /^1302“.*”的步骤 \{#status\}\n.*\{%、#\{，Zendesk 宏、.*Zammad 文本模块/,
  );
});
