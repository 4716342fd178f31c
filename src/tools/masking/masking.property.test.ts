import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostileStrings } from '../../testing/hostile-strings.ts';
import { readCorpus, writings } from '../../testing/masking-corpus.ts';
import { findSecrets } from './find-secrets.ts';
import type { Answers, SecretKind } from './findings.ts';
import { maskedText, secretOf } from './masked-text.ts';

const context = { recipient: 'platform', field: 'problem' } as const;
const labels: Record<SecretKind, string> = {
  'security-code': '【安全码已去掉】',
  expiry: '【有效期已去掉】',
  password: '[Password removed]',
  'verification-code': '【验证码已去掉】',
  'seed-phrase': '【助记词已去掉】',
  'private-key': '[private key removed]',
  'reset-link': '【登录链接已去掉】',
};
const masked = (text: string, answers: Answers = new Map()): string =>
  maskedText(text, findSecrets(text, context), answers, (kind) => labels[kind]).text;

const samples = [
  'corpus.txt',
  'corpus-held-out.txt',
  'corpus-third.txt',
  'corpus-fourth.txt',
  'corpus-fifth.txt',
].flatMap(readCorpus);
const pieces = samples.flatMap(({ text }) => [text, ...text.split(/(?<=[，。 ])/)]);
/** Texts of what people type, of parts of it, and of what nobody types. */
const texts = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.constantFrom(...hostileStrings) },
      { weight: 1, arbitrary: fc.stringMatching(/^[0-9 .-]{0,24}$/) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    ),
    { maxLength: 6 },
  )
  .chain((parts) => fc.constantFrom('', ' ', '，', '\n').map((glue) => parts.join(glue)));

test('findings stand in their order, none over another, all within the text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      let end = 0;
      for (const { from, to } of findSecrets(text, context)) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(to).toBeGreaterThan(from);
        end = to;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 400 },
  );
});

test('nothing outside of what is found changes', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const found = findSecrets(text, context);
      const parts = found.map((one) => one.masked || labels[secretOf(one)]);
      const kept = [...found, { from: text.length }].map(({ from }, index) =>
        text.slice(found[index - 1]?.to ?? 0, from),
      );
      expect(masked(text)).toBe(kept.map((part, index) => part + (parts[index] ?? '')).join(''));
    }),
    { numRuns: 400 },
  );
});

test('what has been masked is not masked again', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const once = masked(text);
      expect(masked(once)).toBe(once);
    }),
    { numRuns: 3000 },
  );
});

const withCheckDigit = (number: string): string =>
  number +
  [...'0123456789'].find((digit) => {
    const digits = [...(number + digit)].reverse().map(Number);
    const sum = digits.reduce((total, value, at) => {
      const doubled = at % 2 ? value * 2 : value;
      return total + (doubled > 9 ? doubled - 9 : doubled);
    }, 0);
    return sum % 10 === 0;
  });

const cards = fc
  .tuple(
    fc.constantFrom('622202', '621700', '4', '51', '2221', '3530', '6011', '955880', '2200'),
    fc.integer({ min: 16, max: 19 }),
    fc.stringMatching(/^\d{18}$/),
  )
  .map(([start, length, more]) => withCheckDigit((start + more).slice(0, length - 1)));

test.each(Object.entries(writings).map(([name, writing]) => ({ name, writing })))(
  'no card survives with $name, whatever stands around it',
  ({ writing }) => {
    const around = fc.constantFrom('', '卡号', '请查 ', '被扣：', '（', '我用', '。', '\n');
    fc.assert(
      fc.property(cards, around, around, (card, before, after) => {
        const made = masked(before + writing(card) + after).normalize('NFKC');
        expect(made).toBe(`${before}**** ${card.slice(-4)}${after}`.normalize('NFKC'));
      }),
      { numRuns: 100 },
    );
  },
);
