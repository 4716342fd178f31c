import { expect, test } from 'vitest';
import { createRenderer } from './processor.ts';
import { parseMarkdown } from './parse.ts';
import { fillPlaceholders } from './placeholders.ts';

const filled = (brand: string, text: string): string =>
  fillPlaceholders(text, { brand, 'cn.police': '110' });

test('a Latin name stands apart from Chinese as it was written', () => {
  expect(filled('OKPay', '在 {{brand}} 里，{{brand}} 先审核')).toBe('在 OKPay 里，OKPay 先审核');
});

test.for([
  { name: 'behind it', text: '{{brand}} 先审核', shown: '云付先审核' },
  { name: 'before it', text: '打开 {{brand}}，', shown: '打开云付，' },
  { name: 'on both sides', text: '在 {{ brand }} 里', shown: '在云付里' },
  { name: 'between two', text: '{{brand}} {{brand}} 的', shown: '云付云付的' },
  { name: 'before a Latin word', text: '{{brand}} App', shown: '云付 App' },
  { name: 'behind a Latin word', text: 'VIP {{brand}} 的', shown: 'VIP 云付的' },
  { name: 'beside a number', text: '{{brand}} {{cn.police}} 打', shown: '云付 110 打' },
  { name: 'beside no name', text: '打 {{cn.police}} 报警', shown: '打 110 报警' },
])('a Chinese name leaves no blank beside Chinese: $name', ({ text, shown }) => {
  expect(filled('云付', text)).toBe(shown);
});

test('of a name in both scripts each end goes by its own', () => {
  expect(filled('云付 Pay', '在 {{brand}} 里')).toBe('在云付 Pay 里');
  expect(filled('Pay 云付', '在 {{brand}} 里')).toBe('在 Pay 云付里');
});

test('blanks that belong to no placeholder stay', () => {
  expect(filled('云付', '云付 先 {{none}} 看 {{brand}} 里')).toBe('云付 先 {{none}} 看云付里');
});

test('in a body it is the same across bold text, links and code', () => {
  const render = createRenderer({
    placeholders: { brand: '云付' },
    addressOf: () => '/x/',
    callouts: { note: '提示', warning: '当心' },
    anchors: { heading: () => '', step: () => '' },
    calls: { addressOf: (phone: string) => phone, labelOf: (phone: string) => phone },
    outside: { hosts: [], note: '' },
  });
  const html = render(
    parseMarkdown('打开 **{{brand}}** 里的 [{{brand}} 设置](/a/1301/)，看 `{{brand}}` 三字'),
  );
  const text = html.replace(/<[^>]*>/g, '').trim();
  expect(text).toBe('打开云付里的云付设置，看云付三字');
});
