import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { fieldsOf, formFieldsOf } from './form-fields.ts';

test('an answer has all fields of its schema, named, with the help and the limits of the schema', () => {
  const fields = formFieldsOf('answer', 'zh-CN');
  expect(fields.map(({ name, kind, required }) => [name, kind, required])).toEqual([
    ['id', 'number', true],
    ['title', 'text', true],
    ['summary', 'text', true],
    ['aliases', 'texts', true],
    ['related', 'numbers', true],
    ['facts', 'texts', false],
    ['urgent', 'flag', false],
    ['draft', 'flag', false],
    ['otherPhone', 'flag', false],
    ['reviewed', 'date', true],
    ['review_in', 'text', false],
    ['changed', 'date', false],
  ]);
  expect(fields[1]).toMatchObject({ title: '标题', longest: 40, help: '一行标题，最多 40 个字' });
  expect(fields[3]).toMatchObject({ longest: 60, least: 3, most: 10 });
  for (const { name, title, help } of fields) {
    expect(title, name).toMatch(/\p{Script=Han}/u);
    expect(help, name).toMatch(/^\P{Cc}*\p{Script=Han}$|\p{Script=Han}/u);
    // How YAML writes it is nothing that a form needs.
    expect(help, name).not.toMatch(/例如 \w+:|true/);
  }
});

test('limits are those of the language, and a guide has fields of its own', () => {
  expect(formFieldsOf('answer', 'en').find(({ name }) => name === 'title')?.longest).toBe(80);
  const names = formFieldsOf('guide', 'zh-CN').map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['topic', 'channels', 'authorities']));
  expect(names).not.toContain('facts');
});

test('a type of field that a form cannot show is not passed over in silence', () => {
  expect(() => fieldsOf(z.strictObject({ a: z.strictObject({}) }))).toThrow('a');
});
