import { expect, test } from 'vitest';
import { politeAddress } from './polite-address.ts';

test.for([
  {
    name: 'within a sentence',
    text: '先看你的账户，再告诉你自己的银行。',
    polite: '先看您的账户，再告诉您自己的银行。',
  },
  { name: 'at its beginning and end', text: '你好，你呢', polite: '您好，您呢' },
  { name: 'not when they are many', text: '你们一起去', polite: '你们一起去' },
  { name: 'not within another word', text: '迷你钱包是你的', polite: '迷你钱包是您的' },
  { name: 'who is so already', text: '您的', polite: '您的' },
  { name: 'not in English', text: 'Your account', polite: 'Your account' },
] as const)('a customer is spoken to with 您: $name', ({ text, polite }) => {
  expect(politeAddress(text)).toBe(polite);
});
