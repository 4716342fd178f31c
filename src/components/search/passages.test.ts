import { expect, test } from 'vitest';
import { askedBy } from './marks.ts';
import { bestPassages, type Passage, type Section } from './passages.ts';

const section = (text: string, heading = '标题'): Section => ({ heading, address: '/a/', text });

const passageOf = (query: string, ...sections: Section[]): Passage | undefined =>
  bestPassages([sections], askedBy(query))[0];

test('a passage is the whole sentence that has most of what was asked', () => {
  const text = '先看余额。 银行说：“预授权过后会释放。”不用催。 预授权要等。';
  expect(passageOf('预授权什么时候释放', section(text))?.text).toBe('银行说：“预授权过后会释放。”');
});

test('quotes that open a sentence belong to it', () => {
  expect(passageOf('预授权', section('按金额找。“冻结”“预授权”也是。'))?.text).toBe(
    '“冻结”“预授权”也是。',
  );
});

test('sentences that only together have all of it stand together', () => {
  expect(passageOf('余额 释放', section('先看余额。多久释放？问银行。'))?.text).toBe(
    '先看余额。多久释放？',
  );
});

test('of several sections the one whose heading was asked for is chosen', () => {
  const found = passageOf(
    '撤销预授权',
    section('预授权要等。', '其他'),
    section('先问银行。', '怎么撤销预授权'),
  );
  expect(found?.text).toBe('先问银行。');
});

test('what is rare among the pages counts more than what is everywhere', () => {
  const everywhere = Array.from({ length: 5 }, () => [section('找银行流水。')]);
  const pages = [...everywhere, [section('看银行流水。预授权会释放。')]];
  expect(bestPassages(pages, askedBy('银行流水预授'))[5]?.text).toBe('看银行流水。预授权会释放。');
});

test('the end of a block ends a sentence, without the signs that Pagefind puts there', () => {
  const text = '为什么会这样. 写下退款单号. 别催. 联系银行。 ';
  expect(passageOf('退款单号', section(text))?.text).toBe('写下退款单号');
  expect(passageOf('退款单号 银行', section(text))?.text).toBe('写下退款单号。别催。联系银行。');
});

test('a sentence without an end is cut where one pauses, and says so', () => {
  const long = '这是很长的一句话，没有句号也没有停顿，'.repeat(9);
  const found = passageOf('退款单号', section(`${long}写下退款单号，${long}完。`))?.text ?? '';
  expect(found).toBe('……写下退款单号……');
  const unbroken = passageOf('退款单号', section(`${'字'.repeat(300)}退款单号`))?.text ?? '';
  expect(unbroken.length).toBeLessThan(100);
});

test('a page that has only single characters of the query is none', () => {
  expect(passageOf('预授权', section('预留手机号，要有授予的权限。'))).toBeUndefined();
});

test('a single character that is all of the query is found', () => {
  expect(passageOf('卡', section('先看钱。再看卡。'))?.text).toBe('再看卡。');
});
