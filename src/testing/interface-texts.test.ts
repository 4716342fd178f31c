import { expect, test } from 'vitest';
import strings from '../content/i18n/zh-CN.json' with { type: 'json' };
import { sourceFiles } from './source-files.ts';

const code = sourceFiles(/\.(?:ts|astro)$/).filter(({ path }) => !path.endsWith('.test.ts'));
const used = new Set(
  code.flatMap(({ text }) => [...text.matchAll(/'(help\.[\w.]+)'/g)].map(([, key = '']) => key)),
);

test('every text of ours that the code names exists', () => {
  expect([...used].filter((key) => !(key in strings))).toEqual([]);
});

test('every text of ours is used', () => {
  const own = Object.keys(strings).filter((key) => key.startsWith('help.'));
  expect(own.filter((key) => !used.has(key))).toEqual([]);
});

test('every text is in Chinese', () => {
  const values = Object.entries(strings).filter(([, text]) =>
    /\p{L}/u.test(text.replace(/\{.*?\}/g, '')),
  );
  for (const [key, text] of values) expect(text, key).toMatch(/\p{Script=Han}/u);
});

test('no text holds an angle bracket: some are put into attributes and scripts', () => {
  for (const [key, text] of Object.entries(strings)) expect(text, key).not.toMatch(/[<>]/);
});

test('components hold no Chinese of their own', () => {
  const astro = code.filter(({ path }) => path.endsWith('.astro'));
  const offenders = astro
    .filter(({ text }) => /\p{Script=Han}/u.test(text))
    .map(({ path }) => path);
  expect(offenders).toEqual([]);
});
