import { describe, expect, test } from 'vitest';
import { cutterFor, plainCutter, sentencesIn } from './sentences.ts';

const cutters = [
  { name: 'the browser’s own cutter', cut: cutterFor('zh-CN') },
  { name: 'the plain cutter', cut: plainCutter },
];

describe.for(cutters)('with $name', ({ cut }) => {
  const read = (text: string): string[] =>
    sentencesIn(text, cut).map(({ from, until }) => text.slice(from, until));

  test.for([
    {
      what: 'Chinese',
      text: '先等。不要再提一次！为什么？',
      parts: ['先等。', '不要再提一次！', '为什么？'],
    },
    { what: 'no mark at the end', text: '打开提现记录', parts: ['打开提现记录'] },
    { what: 'a quote', text: '他说：“钱到了。”你别信。', parts: ['他说：“钱到了。”', '你别信。'] },
    {
      what: 'a quote in corners',
      text: '写着「失败。」就停。',
      parts: ['写着「失败。」', '就停。'],
    },
    {
      what: 'several marks',
      text: '真的？！那就报警……再说。',
      parts: ['真的？！', '那就报警……再说。'],
    },
    {
      what: 'numbers',
      text: '手续费 3.5 元，共 1,000.50 元。等一天。',
      parts: ['手续费 3.5 元，共 1,000.50 元。', '等一天。'],
    },
    {
      what: 'an address',
      text: '打开 https://a.example/x?y=1.html 再看。好。',
      parts: ['打开 https://a.example/x?y=1.html 再看。', '好。'],
    },
    {
      what: 'English',
      text: 'Wait first. Do not try again! Why?',
      parts: ['Wait first.', 'Do not try again!', 'Why?'],
    },
    { what: 'blanks and lines', text: '\n  先等。\n  再看。\n', parts: ['先等。', '再看。'] },
    { what: 'nothing to say', text: ' …… 。', parts: [] },
    { what: 'nothing', text: '', parts: [] },
  ])('$what', ({ text, parts }) => {
    expect(read(text)).toEqual(parts);
  });

  test('a message to copy is read line by line', () => {
    expect(read('单号：123\n金额：5 元\n')).toEqual(['单号：123', '金额：5 元']);
  });

  test('a long sentence is spoken in pieces that end at a comma, and nothing is lost', () => {
    const text = `${'把提现单号和金额写清楚，'.repeat(20)}再等。`;
    const parts = read(text);
    expect(parts.join('')).toBe(text);
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(71);
    expect(parts.slice(0, -1).every((part) => part.endsWith('，'))).toBe(true);
  });

  test('a long number is not cut at its commas', () => {
    const text = `${'长'.repeat(69)} 1,000,000 元`;
    expect(read(text)).toEqual([text]);
  });
});

test('a browser without a cutter gets the plain one', () => {
  const { Segmenter } = Intl;
  try {
    Reflect.deleteProperty(Intl, 'Segmenter');
    expect(cutterFor('zh-CN')).toBe(plainCutter);
  } finally {
    Object.assign(Intl, { Segmenter });
  }
});
