import { expect, test } from 'vitest';
import { withoutUnseen } from './without-unseen.ts';

test('what nobody sees, or what turns a text around, is not sent', () => {
  expect(withoutUnseen('单\u200b号 \u202e321\ufeff')).toBe('单号 321');
});

test('half of a character is marked: nobody could keep or send it', () => {
  expect(withoutUnseen('好\ud83d。😀')).toBe('好\ufffd。😀');
});
