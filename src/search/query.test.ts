import { expect, test } from 'vitest';
import { queryFrom } from './query.ts';

test.for([
  [null, ''],
  ['', ''],
  ['提现没到账', '提现没到账'],
  ['扣了两次 钱？', '扣了两次 钱？'],
  ['钱\u202E不见\u0000了\n吗', '钱 不见 了 吗'],
  ['\uD800提\uDFFF现', ' 提 现'],
  ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ['👩‍👧 哭了', '👩‍👧 哭了'],
] as const)('what is typed is asked without what is no text, case %$', ([text, query]) => {
  expect(queryFrom(text)).toBe(query);
});

test('a query longer than a field keeps is cut, between characters', () => {
  expect(queryFrom(`a${'😭'.repeat(10_001)}`) === `a${'😭'.repeat(9999)} `).toBe(true);
});
