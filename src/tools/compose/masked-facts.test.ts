import { expect, test } from 'vitest';
import { noFacts } from '../cases/new-case.ts';
import { maskMessage } from './masked-facts.ts';

const facts = { ...noFacts, payeeAccount: '6222 0211 3114 4024 264，某银行' };
const masked = (text: string, recipient: 'bank' | 'platform') =>
  maskMessage(text, facts, recipient, new Map(), (kind) => `【${kind}】`).text;

test('a secret that is a part of the account of the payee is still a secret', () => {
  const text = masked('我的安全码 264，验证码 4024', 'bank');
  expect(text).not.toMatch(/264|4024/);
});

test.for([
  { number: '6222021131144024264' },
  { number: '6222-0211-3114-4024-264' },
  { number: '６２２２０２１１３１１４４０２４２６４' },
])('the account of the payee, written $number, stays whole for a bank only', ({ number }) => {
  expect(masked(`对方的卡号是 ${number}`, 'bank')).toContain(number);
  expect(masked(`对方的卡号是 ${number}`, 'platform')).not.toContain(number);
});

test('another card is covered for a bank, too', () => {
  expect(masked('我的卡号 4111111111111111', 'bank')).not.toContain('4111111111111111');
});
