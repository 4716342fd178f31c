import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

interface Import {
  from: string;
  to: string;
}

/** Commands and the workshop may use anything; nothing imports them. */
const files = sourceFiles(/\.(?:ts|astro|mjs)$/).filter(
  ({ path }) => !/\.test\.ts$|^src\/(?:commands|workshop)\//.test(path),
);

const imports: Import[] = files.flatMap(({ path, text }) =>
  [...text.matchAll(/^\s*(?:import|export)\b(?:(?! type )[^'"]*?from)?\s*['"]([^'"]+)['"]/gms)].map(
    ([, to = '']) => ({ from: path, to: to.startsWith('.') ? join(dirname(path), to) : to }),
  ),
);

const of = (from: RegExp, to: RegExp): Import[] =>
  imports.filter((item) => from.test(item.from) && to.test(item.to));

test('the imports of the project are found', () => {
  expect(imports.length).toBeGreaterThan(150);
});

test('schema, source, markdown, model and checks know nothing of pages, components or Astro', () => {
  const pure = /^src\/(?:schema|source|markdown|model|checks|desk|search)\//;
  expect(of(pure, /^src\/(?:components|pages|overrides|integrations)\//)).toEqual([]);
  expect(of(pure, /^(?:astro(?!\/zod$)|@astrojs\/)/)).toEqual([]);
});

test('only the content layer and its configuration import astro:content', () => {
  expect(
    of(/^/, /^astro:content$/)
      .map(({ from }) => from)
      .sort(),
  ).toEqual(['src/content-layer/load-help-centre.ts', 'src/content.config.ts']);
});

test('what runs in the browser imports nothing of Node', () => {
  const browser = /(?:-element|-store)\.ts$|^src\/desk\/reply/;
  expect(of(browser, /^node:/)).toEqual([]);
  expect(of(browser, /^src\/(?:source|checks|schema\/(?!identifiers\.ts$))/)).toEqual([]);
  expect(of(/^src\/schema\/identifiers\.ts$/, /^/)).toEqual([]);
});

test('sources flow one way: schema and markdown do not import the model, the model no checks', () => {
  expect(of(/^src\/(?:schema|markdown)\//, /^src\/(?:model|checks)\//)).toEqual([]);
  expect(of(/^src\/(?:model|source)\//, /^src\/checks\//)).toEqual([]);
});

test('overrides stay small', () => {
  const overrides = files.filter(({ path }) => path.startsWith('src/overrides/'));
  for (const { path, text } of overrides) expect(text.split('\n').length, path).toBeLessThan(21);
});
