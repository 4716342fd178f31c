import { expect, test } from 'vitest';
import { languages, type TextKey } from '../model/language.ts';
import { isChinese } from '../schema/language-tag.ts';
import { sourceFiles } from './source-files.ts';

const chinese = languages['zh-CN'].texts;
const code = sourceFiles(/\.(?:ts|astro)$/).filter(({ path }) => !path.endsWith('.test.ts'));
/** What src/env.d.ts declares of src/integrations/script-texts.ts. */
const inScripts = code.flatMap(({ text }) =>
  [...text.matchAll(/declare module 'virtual:help\/texts\/(\w+)' \{([^}]*)\}/g)].flatMap(
    ([, group = '', names = '']) =>
      [...names.matchAll(/const (\w+):/g)].map(([, name = '']) => `help.${group}.${name}`),
  ),
);
const used = new Set([
  ...inScripts,
  ...code.flatMap(({ text }) => [...text.matchAll(/'(help\.[\w.]+)'/g)].map(([, key = '']) => key)),
]);

test('every text of ours that the code names exists', () => {
  expect([...used].filter((key) => !(key in chinese))).toEqual([]);
});

test('every text of ours is used', () => {
  const own = Object.keys(chinese).filter((key) => key.startsWith('help.'));
  expect(own.filter((key) => !used.has(key))).toEqual([]);
});

const all = Object.values(languages);
const placeholdersOf = (text: string): string[] => (text.match(/\{\{\w+\}\}/g) ?? []).toSorted();

test.for(all)('$name has the same texts, with the same placeholders in each', ({ texts }) => {
  expect(Object.keys(texts)).toEqual(Object.keys(chinese));
  for (const [key, text] of Object.entries(texts))
    expect(placeholdersOf(text), key).toEqual(placeholdersOf(chinese[key as TextKey]));
});

test.for(all)('placeholders in $name have one form', ({ texts }) => {
  for (const [key, text] of Object.entries(texts))
    expect(text.replace(/\{\{\w+\}\}/g, ''), key).not.toMatch(/[{}]/);
});

test('every text is in its language', () => {
  for (const { tag, texts } of all) {
    for (const [key, text] of Object.entries(texts)) {
      const words = text.replace(/\{\{.*?\}\}/g, '');
      // The name of a key is what stands on it.
      if (!/\p{L}/u.test(words) || words === 'Enter') continue;
      if (isChinese(tag)) expect(words, key).toMatch(/\p{Script=Han}/u);
      else expect(words, key).not.toMatch(/[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u);
    }
  }
});

test.for(all)(
  'no text in $name holds an angle bracket: some are put into attributes',
  ({ texts }) => {
    for (const [key, text] of Object.entries(texts)) expect(text, key).not.toMatch(/[<>]/);
  },
);

test('one module alone imports the texts of the interface', () => {
  const importers = code.filter(({ text }) => /from '[^']*content\/i18n\//.test(text));
  expect(importers.map(({ path }) => path)).toEqual(['src/model/language.ts']);
});

test('components hold no Chinese of their own', () => {
  const astro = code.filter(({ path }) => path.endsWith('.astro'));
  const offenders = astro
    .filter(({ text }) => /\p{Script=Han}/u.test(text))
    .map(({ path }) => path);
  expect(offenders).toEqual([]);
});
