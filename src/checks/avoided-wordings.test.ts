import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { languages } from '../model/language.ts';
import { termsSchemas, type Term } from '../schema/terms.ts';
import { avoidedWordings } from './avoided-wordings.ts';

const term = (avoid: string[], except: string[] = []): Term => ({
  use: '甲',
  avoid,
  except,
  why: '乙',
});
const found = (terms: Term[], text: string) =>
  avoidedWordings(terms)(text).map(({ index, wording }) => [index, wording]);

test('a wording is found wherever it stands, in the order of the text', () => {
  expect(found([term(['停卡']), term(['说破'])], '不说破，先停卡。停卡')).toEqual([
    [1, '说破'],
    [5, '停卡'],
    [8, '停卡'],
  ]);
});

test('a longer wording in which it is right is left, beside one that is wrong', () => {
  expect(found([term(['打卡'], ['上下班打卡'])], '上下班打卡，打卡')).toEqual([[6, '打卡']]);
});

test('Latin letters match in any case, and as whole words', () => {
  expect(found([term(['CVV', 'log in'])], 'cvv、CVV、CVVX；catalog in, Log in')).toEqual([
    [0, 'cvv'],
    [4, 'CVV'],
    [25, 'Log in'],
  ]);
});

test('characters of patterns stand for themselves', () => {
  expect(found([term(['a.b', '（*）'])], 'axb a.b （*）')).toHaveLength(2);
});

const shipped = termsSchemas['zh-CN'].parse(
  parse(readFileSync(`${import.meta.dirname}/../../content/terms.yaml`, 'utf8')),
);

test('no shipped term is one that another asks to avoid', () => {
  const find = avoidedWordings(shipped);
  expect(shipped.filter(({ use }) => find(use).length > 0).map(({ use }) => use)).toEqual([]);
});

test('the interface keeps to the shipped terms', () => {
  const find = avoidedWordings(shipped);
  const wrong = Object.entries(languages['zh-CN'].texts).flatMap(([key, text]) =>
    find(text).map(({ wording }) => `${key}: ${wording}`),
  );
  expect(wrong).toEqual([]);
});
