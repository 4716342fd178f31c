import { expect, test } from 'vitest';
import { alikeAddresses } from './alike-addresses.cases.ts';
import { alikeOthers } from './alike-others.cases.ts';
import { brokenListed, brokenTricks } from './broken.cases.ts';
import { judge } from './judge.ts';
import { heldOutListed, heldOutTricks } from './held-out.cases.ts';
import { authorities, listed, strange, testOperator, unread } from './official.cases.ts';

const alike = [...alikeAddresses, ...alikeOthers];
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

test('what somebody broke stays mended', () => {
  expect(wrong(brokenListed, 'match')).toEqual([]);
  expect(wrong(brokenTricks, 'similar', 'unlisted', 'unknown', 'unread')).toEqual([]);
});

test('a dial code is shown as it was pasted, and called one', () => {
  expect(judge('**21*400-000-1234#', testOperator, today)).toMatchObject([
    { pasted: '**21*400-000-1234#', verdict: 'similar', notes: ['dialCode'] },
  ]);
});

test('the digits of a hotline as another kind of account are called alike', () => {
  expect(judge('加QQ 4000001234', testOperator, today)).toMatchObject([
    { pasted: '4000001234', kind: 'account', verdict: 'similar', notes: ['notPhone'] },
  ]);
});

test('a file that installs a program is named one, wherever it comes from', () => {
  expect(judge('https://evil.test/a.apk', testOperator, today)[0]?.notes).toEqual(['program']);
  expect(judge('https://qozipay.example/a.apk', testOperator, today)[0]?.notes).toEqual([
    'program',
  ]);
});

const told = (text: string, day = today, list = testOperator): unknown =>
  judge(text, list, day).map(({ pasted, verdict }) => ({ pasted, verdict }));

test('each thing of a message is judged, the worst first', () => {
  expect(told('启宝通知：请打 400-000-1234，或到 https://qozipay.test/a 登录')).toEqual([
    { pasted: 'https://qozipay.test/a', verdict: 'similar' },
    { pasted: '400-000-1234', verdict: 'match' },
  ]);
});

test('a year after its day an entry proves nothing', () => {
  expect(told('95000', '2027-11-19')).toEqual([{ pasted: '95000', verdict: 'match' }]);
  expect(told('95000', '2027-11-20')).toEqual([{ pasted: '95000', verdict: 'unknown' }]);
});

test('a site without an operator can only tell authorities, whatever else it lists', () => {
  const clone = { ...testOperator, hasOperator: false };
  expect(told('qozipay.example', today, clone)).toEqual([
    { pasted: 'qozipay.example', verdict: 'unknown' },
  ]);
  expect(told('110', today, clone)).toEqual([{ pasted: '110', verdict: 'authority' }]);
  expect(told('+110', today, clone)).toEqual([{ pasted: '+110', verdict: 'similar' }]);
});

test.for([
  'hxxps://qozipay[.]example/help',
  'hxxps[:]//qozipay.example/help',
  'qozipay(.)example',
  'qozipay [dot] example',
  'qozipay．example',
  'qozipay。example',
  'service[@]qozipay[.]example',
])('%$ is read as the address that is meant', (text) => {
  expect(verdictsOf(text)).toEqual(['match']);
});

test('a clone that is written so is alike', () => {
  expect(verdictsOf('hxxps://qozlpay[.]example')).toEqual(['similar']);
});

test('a name on another platform says that there is none to hold it against', () => {
  const entries = testOperator.entries.filter(({ kind }) => kind !== 'account');
  const notesOf = (registered: typeof testOperator) =>
    judge('微信号：abc_12345', registered, today).flatMap(({ notes }) => notes);
  expect(notesOf({ ...testOperator, entries })).toEqual(['noAccounts']);
  expect(notesOf(testOperator)).toEqual([]);
});
