import { expect, test } from 'vitest';
import { forLater } from '../model/interface-text.ts';
import { languages } from '../model/language.ts';
import { currentReplyTexts } from './current-reply-texts.ts';
import { desks } from './desks.ts';
import { placeholderProblems } from './placeholder-problems.ts';
import type { ReplyTexts } from './reply-texts.ts';

/** @param texts As they stand in the file of the interface texts. */
const problems = (texts: Partial<ReplyTexts>): string[] => {
  const changed = Object.entries(texts).map(([name, text]) => [name, forLater(text)]);
  const current = currentReplyTexts(languages['zh-CN']);
  return placeholderProblems({ ...current, ...Object.fromEntries(changed) }, desks, 'zh-CN');
};

test.for(Object.values(languages))('the texts in $name have nothing wrong', (language) => {
  expect(placeholderProblems(currentReplyTexts(language), desks, language.tag)).toEqual([]);
});

test('a placeholder that nobody knows is named with its text, every desk, and what to write', () => {
  const found = problems({ safety: '你的工单 {{tikcet}} 还在。' });
  expect(found).toHaveLength(desks.length);
  expect(found[0]).toBe(
    `src/content/i18n/zh-CN.json  help.reply.safety
  Zendesk 宏（zendesk-macros.json）不认识占位符 {{tikcet}}，这里能用的是{{customer}}、{{ticket}}、{{agent}}
  改法：是不是想写 {{ticket}}？不是就从这段文字里删掉`,
  );
});

test('a placeholder that only some desks know is a problem of the others', () => {
  const found = problems({ safety: '工单 {{ticket}}。' }).join('\n');
  expect(found).not.toMatch(/Zendesk 宏|Freshdesk|Chatwoot|Zammad/);
  for (const name of ['Gorgias', 'Help Scout', '四列快捷回复表', '纯文本'])
    expect(found).toContain(name);
});

test('desks without names use the other greeting, so that only that one is judged', () => {
  expect(
    problems({ greeting: '{{customer}}，工单 {{ticket}} 收到。' }).map(
      (text) => text.split('\n')[1],
    ),
  ).toEqual([expect.stringContaining('Gorgias')]);
  expect(problems({ greetingPlain: '{{customer}}，你好。' }).join('\n')).not.toContain('Chatwoot');
  expect(problems({ greetingPlain: '{{customer}}，你好。' }).join('\n')).toContain('Help Scout');
});

test.for([
  { name: 'a placeholder', greeting: '{{contact.name}}，你好。' },
  { name: 'ours with blanks', greeting: '{{ customer }}，你好。' },
  { name: 'a condition', greeting: '{% if x %}' },
  { name: 'a placeholder with one brace', greeting: '#{ticket.customer.firstname}' },
])('the syntax of a desk in our texts is a problem: $name', ({ greeting }) => {
  expect(problems({ greeting, greetingPlain: greeting }).join('\n')).toMatch(
    /当成它自己的占位符|不认识占位符/,
  );
});

test('names of what objects inherit are no placeholders', () => {
  for (const name of ['constructor', '__proto__', 'toString', ''])
    expect(problems({ safety: `{${name}}` }), name).toHaveLength(desks.length);
});

test('a mark without number or version is a problem: no record could be told from its older self', () => {
  expect(problems({ mark: '答案编号 {{number}}' })).toEqual([
    expect.stringContaining('加上 {{version}}'),
  ]);
});
