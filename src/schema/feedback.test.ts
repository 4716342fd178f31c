import { expect, test } from 'vitest';
import { fieldProblems } from './messages.ts';
import { siteSchemas } from './site.ts';

const schema = siteSchemas['zh-CN'];
const withFeedback = (feedback: unknown): unknown => ({
  brand: 'OKPay',
  title: '帮助',
  description: '说明',
  feedback,
});

test.for([
  { name: 'a mail address', feedback: { mail: 'pages@pay.example' } },
  { name: 'a page', feedback: { web: 'https://pay.example/feedback?from=help' } },
])('feedback may go to $name', ({ feedback }) => {
  expect(schema.parse(withFeedback(feedback)).feedback).toEqual(feedback);
});

test.for([
  { name: 'a name', feedback: { mail: '客服' }, told: '不是邮箱地址' },
  { name: 'a mail with a subject', feedback: { mail: 'a@b.example?bcc=c' }, told: '不是邮箱地址' },
  { name: 'two mails', feedback: { mail: 'a@b.example,c@d.example' }, told: '不是邮箱地址' },
  { name: 'http', feedback: { web: 'http://pay.example/' }, told: '不是以 https:// 开头' },
  { name: 'a script', feedback: { web: 'javascript:alert(1)' }, told: '不是以 https:// 开头' },
  { name: 'a user', feedback: { web: 'https://pay.example@evil.example/' }, told: '有 @' },
  { name: 'both', feedback: { mail: 'a@b.example', web: 'https://b.example/' }, told: '只写一个' },
  { name: 'none', feedback: {}, told: '只写一个' },
])('$name is refused, and why', ({ feedback, told }) => {
  const problems = fieldProblems(schema, withFeedback(feedback));
  expect(problems.map(({ found }) => found).join()).toContain(told);
  expect(problems[0]?.expected).toMatch(/mail|web/);
});
