import { describe, expect, test } from 'vitest';
import { findSecrets } from './find-secrets.ts';
import type { Answers, SecretKind } from './findings.ts';
import { maskedText } from './masked-text.ts';

const context = { recipient: 'platform', field: 'problem' } as const;
const label = (kind: SecretKind): string => `【${kind} removed】`;
const masked = (text: string, answers: Answers = new Map()): ReturnType<typeof maskedText> =>
  maskedText(text, findSecrets(text, context), answers, label);

test('a secret is replaced by a mark that says so, and the rest stays', () => {
  expect(masked('他骗走了验证码 739204，然后转走 5000 元。').text).toBe(
    '他骗走了验证码 【verification-code removed】，然后转走 5000 元。',
  );
});

test('a card keeps its last four, in whatever it was written', () => {
  expect(masked('卡号 6222-0211-3114-4024-264 扣款').text).toBe('卡号 **** 4264 扣款');
  expect(masked('卡号 ６２２２０２１１３１１４４０２４２６４ 扣款').text).toBe(
    '卡号 **** 4264 扣款',
  );
});

describe('a number that may be an order', () => {
  const number = '6222021131144024264';
  const text = `查一下 ${number}`;

  test('counts as a card until somebody says what it is, and is listed as open', () => {
    const { text: made, open } = masked(text);
    expect(made).toBe('查一下 **** 4264');
    expect(open.map(({ from, to }) => text.slice(from, to))).toEqual([number]);
  });

  test('stays when it is an order', () => {
    expect(masked(text, new Map([[number, 'order']]))).toEqual({ text, open: [] });
  });

  test('is shortened when it is a card', () => {
    expect(masked(text, new Map([[number, 'card']]))).toEqual({
      text: '查一下 **** 4264',
      open: [],
    });
  });

  test.each([
    { recipient: 'bank', sent: text },
    { recipient: 'police', sent: text },
    { recipient: 'platform', sent: '查一下 **** 4264' },
    { recipient: 'merchant', sent: '查一下 **** 4264' },
  ] as const)('that is the other side’s account is sent to $recipient as needed', (to) => {
    const found = findSecrets(text, { recipient: to.recipient, field: 'problem' });
    expect(maskedText(text, found, new Map([[number, 'payee']]), label)).toEqual({
      text: to.sent,
      open: [],
    });
  });
});

describe('64 hexadecimal digits of which nothing says what they are', () => {
  const hex = 'e9873d79c6d87dc0fb6a5778633389f4453213303da61f20bd67fc233aa33262';
  const refused = '看 【private-key removed】';

  test('count as a private key until somebody says what they are, and are listed as open', () => {
    const { text, open } = masked(`看 ${hex}`);
    expect([text, open.length]).toEqual([refused, 1]);
  });

  test.each([
    { answer: 'order', sent: `看 ${hex}` },
    { answer: 'key', sent: refused },
  ] as const)('said to be of $answer are sent as $sent', ({ answer, sent }) =>
    expect(masked(`看 ${hex}`, new Map([[hex, answer]]))).toEqual({ text: sent, open: [] }),
  );
});
