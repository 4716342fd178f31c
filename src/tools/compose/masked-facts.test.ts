import { expect, test } from 'vitest';
import { noFacts } from '../cases/new-case.ts';
import { maskMessage } from './masked-facts.ts';

const label = (kind: string): string => `【${kind} 去掉】`;
const account = '6222 0211 3114 4024 731';

test.for([
  { text: '我的安全码 731，验证码 4024' },
  { text: '登录密码 6222，取款密码 4024731' },
  { text: '密码是 6222021131144024731' },
])('digits of the payee’s account are no reason to let a secret through: $text', ({ text }) => {
  const facts = { ...noFacts, payeeAccount: account };
  const sent = maskMessage(text, facts, 'bank', new Map(), label).text;
  expect(sent).toContain('去掉');
  expect(sent).not.toMatch(/\d{3,}/);
});

test('the account itself stays whole for a bank, however it is written', () => {
  const facts = { ...noFacts, payeeAccount: account };
  const text = '我转到了 6222-0211-3114-4024-731。';
  expect(maskMessage(text, facts, 'bank', new Map(), label).text).toBe(text);
});
