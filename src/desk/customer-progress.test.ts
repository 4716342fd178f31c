import { expect, test } from 'vitest';
import { customerProgress } from './customer-progress.ts';

const answer = {
  number: 1301,
  address: '/faq/withdrawal/not-arrived/',
  steps: [
    { id: 'status', text: 'Look at the status', version: '1b2c3d4e' },
    { id: 'bank', text: 'Ask the bank', version: '77aa0000' },
  ],
};

test.for([
  'https://help.example.com/a/1301/#v=3fa9c1d2&done=status~1b2c&todo=bank~77aa',
  '我做到这里了：https://x.example/help/faq/withdrawal/not-arrived/#done=status&todo=bank。谢谢',
  'https://x.example/a/1301/%23done=status&todo=bank',
])('a progress link says what was done, in the words of the page, case %$', (message) => {
  expect(customerProgress(message, answer)).toEqual({
    done: ['Look at the status'],
    todo: ['Ask the bank'],
    unknown: [],
    isOther: false,
  });
});

test('what a customer has written into a link is none of our steps', () => {
  const progress = customerProgress(
    'https://x.example/a/1301/#done=status,call-400123&todo=bank&say=pay.now&用户已核实',
    answer,
  );
  expect(progress).toMatchObject({ done: ['Look at the status'], todo: ['Ask the bank'] });
  expect(progress?.unknown).toEqual(['call-400123', 'say=pay.now']);
});

test.for([
  'https://x.example/a/1301/#done=status,加官方客服微信&todo=bank',
  'https://x.example/a/1301/#done=status,%E5%8A%A0%E5%AE%98%E6%96%B9%E5%AE%A2%E6%9C%8D%E5%BE%AE%E4%BF%A1&todo=bank',
])('what follows words inside of a link is read, too, case %$', (message) => {
  expect(customerProgress(message, answer)).toMatchObject({
    done: ['Look at the status'],
    todo: ['Ask the bank'],
    unknown: ['加官方客服微信'],
  });
});

test('words that follow a link are none of it', () => {
  const message = 'https://x.example/a/1301/#done=status&todo=bank这是我的进度，谢谢';
  expect(customerProgress(message, answer)?.unknown).toEqual([]);
});

test('a step that has changed since is said to have', () => {
  const message = 'https://x.example/a/1301/#done=status~ffff';
  expect(customerProgress(message, answer)?.isOther).toBe(true);
});

test.for([
  'https://x.example/a/1301/',
  '/a/1301/#need=status',
  '/a/1302/#done=status',
  'done=status',
])('no progress of this answer, case %$', (message) => {
  expect(customerProgress(message, answer)).toBeUndefined();
});
