import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { pageFormOf, typedText } from './page-form.ts';
import type { FieldValues } from './protocol.ts';

const path = 'site.yaml';
const shipped = readFileSync(`content/${path}`, 'utf8');

const formOf = (text: string) => pageFormOf(path, text, 'zh-CN');
const changed = (start: string, changes: FieldValues): string =>
  typedText(path, { start, changes, body: undefined }, 'zh-CN');

const written = `# 谁
brand: OKPay # 品牌
title: OKPay 帮助中心
description: 一步一步怎么做。
theme: # 样子
  # 颜色
  colour: '#0a7168'
  # mark: brand/mark.svg

# 入口
urgent:
  - id: 1507
    label: 共享屏幕

  - id: 1514
    label: 被敲诈
channels: []
review: { in: 90d } # 季度
`;

test('every setting has a field with a name and the help of its schema', () => {
  const fields = formOf(shipped)?.fields ?? [];
  expect(fields.map(({ name, kind }) => [name, kind])).toEqual(
    expect.arrayContaining([
      ['brand', 'text'],
      ['languages', 'texts'],
      ['featured', 'numbers'],
      ['offline', 'flag'],
      ['theme', 'source'],
      ['channels', 'source'],
      ['facts', 'source'],
    ]),
  );
  for (const { name, title, help } of fields) {
    expect(title, name).toMatch(/\p{Script=Han}/u);
    expect(help, name).toMatch(/\p{Script=Han}/u);
  }
  const shown = fields.map(({ name }) => name);
  expect(Object.keys(parse(shipped) as object).filter((name) => !shown.includes(name))).toEqual([]);
});

test('what nobody changes stays as it is, to the byte', () => {
  for (const start of [shipped, written]) {
    expect(changed(start, {})).toBe(start);
    expect(changed(start, formOf(start)?.values ?? {})).toBe(start);
  }
});

test('what holds more than one value is shown as it is written, without its indentation', () => {
  expect(formOf(written)?.values).toMatchObject({
    theme: "# 颜色\ncolour: '#0a7168'\n# mark: brand/mark.svg",
    urgent: '- id: 1507\n  label: 共享屏幕\n\n- id: 1514\n  label: 被敲诈',
    review: '{ in: 90d }',
    channels: '[]',
    facts: '',
    // On where nothing is written.
    offline: true,
  });
});

test.for(
  (
    [
      ['brand', '钱包', 'brand: OKPay #', 'brand: 钱包 #'],
      [
        'theme',
        "colour: '#123456'",
        "  # 颜色\n  colour: '#0a7168'\n  # mark: brand/mark.svg",
        "  colour: '#123456'",
      ],
      ['urgent', '- id: 1\n\n- id: 2', /  - id: 1507[^]*敲诈/, '  - id: 1\n\n  - id: 2'],
      ['review', '{ in: 30d }', '{ in: 90d }', '{ in: 30d }'],
      ['review', 'in: 30d\nsayOverdue: true', '{ in: 90d }', '\n  in: 30d\n  sayOverdue: true'],
      ['review', '', 'review: { in: 90d } # 季度\n', ''],
      ['offline', false, 'urgent:', 'urgent:'],
    ] as const
  ).map(([name, value, old, now]) => ({ name, value, old, now })),
)(
  'another $name is written in its place, and nothing else changes',
  ({ name, value, old, now }) => {
    const text = changed(written, { [name]: value });
    const wanted = written.replace(old, now);
    if (name === 'offline') expect(text.replace('offline: false\n', '')).toBe(wanted);
    else expect(text).toBe(wanted);
    expect(String(formOf(text)?.values[name])).toContain(String(value));
  },
);

test('what is on by itself and switched on again is not written', () => {
  expect(changed(changed(written, { offline: false }), { offline: true })).toBe(written);
});

test('a setting that was not there stands behind those before it, on lines of its own', () => {
  const text = changed(written.trimEnd(), {
    facts: 'fee:\n  label: 手续费',
    url: 'https://a.example',
  });
  expect(parse(text)).toMatchObject({
    url: 'https://a.example',
    facts: { fee: { label: '手续费' } },
  });
  expect(text).toContain('# mark: brand/mark.svg\nurl: https://a.example\n');
  expect(text).toContain('# 季度\nfacts:\n  fee:\n    label: 手续费');
});

test('settings that no form can show are edited as a text', () => {
  for (const text of ['---\nbrand: a\n', 'brand: [a', '- a\n', 'brand: a\nbrand: b\n'])
    expect(formOf(text)).toBeUndefined();
  expect(pageFormOf('topics.yaml', '- id: a\n', 'zh-CN')).toBeUndefined();
});

test('YAML that is not finished takes no other field along', () => {
  const text = changed(written, {
    theme: "colour: '#12",
    brand: '钱包',
    review: 'in: [',
    url: 'https://a.example',
  });
  for (const line of ["  colour: '#12", 'brand: 钱包 # 品牌', 'review: in: [ # 季度'])
    expect(text.split('\n')).toContain(line);
  expect(text.match(/^brand:/gm)).toHaveLength(1);
  expect(text).toContain('\nurl: https://a.example\n');
});

test('what stands at the margin below its name stays one setting', () => {
  const start = 'brand: a\nasked:\n- id: 1\n  label: 甲\n';
  expect(changed(start, formOf(start)?.values ?? {})).toContain('asked:\n- id: 1\n  label: 甲\n');
  expect(changed(start, { asked: 'id: 2' })).toBe('brand: a\nasked:\n  id: 2\n');
});
