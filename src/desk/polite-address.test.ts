import { expect, test } from 'vitest';
import { politeAddress } from './polite-address.ts';

test.for([
  ['先看你的账户，再告诉你自己的银行。', '先看您的账户，再告诉您自己的银行。'],
  ['你好，你呢', '您好，您呢'],
  ['你们一起去', '你们一起去'],
  ['迷你钱包是你的', '迷你钱包是您的'],
  ['您的', '您的'],
  ['Your account', 'Your account'],
] as const)('a customer is spoken to with 您 (%#)', ([text, polite]) => {
  expect(politeAddress(text)).toBe(polite);
});
