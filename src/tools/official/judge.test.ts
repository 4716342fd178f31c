import { expect, test } from 'vitest';
import { judge } from './judge.ts';
import { heldOutListed, heldOutTricks } from './held-out.cases.ts';
import { alike, authorities, listed, strange, testOperator, unread } from './official.cases.ts';

const today = '2026-11-29';
const verdictsOf = (text: string): string[] =>
  judge(text, testOperator, today).map(({ verdict }) => verdict);
/** Those of a list that are not judged as they should be, with what they are taken for. */
const wrong = (texts: readonly string[], ...right: string[]): string[] =>
  texts
    .map((text) => ({ text, verdicts: verdictsOf(text) }))
    .filter(({ verdicts }) => verdicts.length === 0 || verdicts.some((one) => !right.includes(one)))
    .map(({ text, verdicts }) => `${JSON.stringify(text)}: ${verdicts.join(' ')}`);

test('what is registered is recognised in each of its forms', () => {
  expect(wrong(listed, 'match')).toEqual([]);
});

test('numbers of authorities are told apart', () => {
  expect(wrong(authorities, 'authority')).toEqual([]);
});

test('a trick is never taken for what is registered', () => {
  expect(wrong(alike, 'similar', 'unlisted', 'unknown', 'unread')).toEqual([]);
});

test('and is called alike', () => {
  expect(wrong(alike, 'similar')).toEqual([]);
});

test('what is neither is called unregistered', () => {
  expect(wrong(strange, 'unlisted')).toEqual([]);
});

test('what cannot be compared is not judged', () => {
  expect(wrong(unread, 'unread')).toEqual([]);
});

test('what is registered is never called unregistered, written in yet other ways', () => {
  expect(wrong(heldOutListed, 'match', 'authority')).toEqual([]);
});

test('nor is a trick of yet another kind taken for it', () => {
  expect(wrong(heldOutTricks, 'similar', 'unlisted', 'unknown', 'unread')).toEqual([]);
});
