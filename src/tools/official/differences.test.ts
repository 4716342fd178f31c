import { expect, test } from 'vitest';
import { differences, hostDifferences, type Piece } from './differences.ts';
import { judge } from './judge.ts';
import { testOperator } from './official.cases.ts';

const marked = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('');

test('what is not registered is marked, and nothing else', () => {
  expect(marked(differences('95000a', '95000'))).toBe('95000[a]');
});

test('a name under a domain that is like the registered one is not what differs', () => {
  expect(marked(hostDifferences('help.qozlpay.example', 'qozipay.example'))).toBe(
    'help.qoz[l]pay.example',
  );
  expect(marked(hostDifferences('qozipay.example.evil.test', 'qozipay.example'))).toBe(
    'qozipay.example[.evil.test]',
  );
});

test('an address is held against the registered one that it is nearest to', () => {
  const help = {
    kind: 'web',
    value: 'https://help.qozipay.example/',
    checked: '2026-11-20',
  } as const;
  const registered = { ...testOperator, entries: [...testOperator.entries, help] };
  const heldAgainst = (text: string) =>
    judge(text, registered, '2026-11-29').map(({ record }) => record?.value);
  expect(heldAgainst('https://help.qozlpay.example/')).toEqual([help.value]);
  expect(heldAgainst('https://help.qozipay.example.evil.test/')).toEqual([help.value]);
  expect(heldAgainst('https://qozlpay.example/')).toEqual(['qozipay.example']);
});
