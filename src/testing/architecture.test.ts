import { expect, test } from 'vitest';
import {
  circlesIn,
  importGraph,
  importsIn,
  reachedFrom,
  roomsOf,
  type Graph,
} from './import-graph.ts';
import { sourceFiles } from './source-files.ts';

const all = importGraph(true);
const loaded = importGraph(false);

/** Ways from files of one kind to what they must not need, through any others. */
function waysBetween(graph: Graph, from: RegExp, to: RegExp): string[] {
  const starts = [...graph.keys()].filter((file) => from.test(file));
  return [...reachedFrom(graph, starts)]
    .filter(([file]) => to.test(file))
    .map(([, way]) => way.join(' → '));
}

const pure =
  /^src\/(?:schema|source|markdown|model|checks|desk|search|programs|floor|tools|languages)\//;

test('the imports of the project are found, however they are written', () => {
  const text = `
    import { a } from './a.ts'; import './b.ts';
    import type { C } from "../c.ts";
    export * from './d.ts';
    // import './no.ts'
    const e = await import('./e.ts'); const fs = require('fs');
    import path from 'path';
    import f from './f.css?url&no-inline';`;
  const found = ['src/x/a.ts', 'src/x/b.ts', 'src/c.ts', 'src/x/d.ts', 'src/x/e.ts', 'node:fs'];
  expect(importsIn('src/x/y.ts', text, true).sort()).toEqual(
    [...found, 'node:path', 'src/x/f.css'].sort(),
  );
  expect(importsIn('src/x/y.ts', text, false)).not.toContain('src/c.ts');
  expect([...all.values()].reduce((sum, imports) => sum + imports.size, 0)).toBeGreaterThan(800);
});

test('no files import each other in a circle, and no rooms do', () => {
  expect(circlesIn(all)).toEqual([]);
  expect(circlesIn(roomsOf(all))).toEqual([]);
});

test('what is pure needs no pages, components or Astro, not even through others', () => {
  expect(waysBetween(all, pure, /^src\/(?:components|pages|overrides|integrations)\//)).toEqual([]);
  expect(waysBetween(all, pure, /^(?:astro(?!\/zod$)|@astrojs\/)/)).toEqual([]);
});

test('sources flow one way: to schema and Markdown, to the model, to the checks', () => {
  expect(waysBetween(all, /^src\/(?:schema|markdown)\//, /^src\/(?:model|checks)\//)).toEqual([]);
  expect(waysBetween(all, /^src\/(?:model|source)\//, /^src\/checks\//)).toEqual([]);
});

test('nothing but commands and the workshop needs them', () => {
  const others = /^src\/(?!commands|workshop|testing)|^astro\.config/;
  expect(waysBetween(all, others, /^src\/(?:commands|workshop|testing)\//)).toEqual([]);
});

test('only the content layer and its configuration import astro:content', () => {
  const importers = [...all].filter(([, imports]) => imports.has('astro:content'));
  expect(importers.map(([file]) => file).sort()).toEqual(['src/content.config.ts']);
});

test('what runs in the browser needs nothing of Node, nor what reads and judges content', () => {
  const browser =
    /(?:-element|-store)\.ts$|^src\/tools\/|^src\/search\/answer-search\.ts$|^src\/desk\/reply\.ts$/;
  expect(waysBetween(loaded, browser, /^node:/)).toEqual([]);
  // How numbers and ids are written is one small file that imports nothing.
  const heavy = /^src\/(?:source|checks|schema\/(?!identifiers\.ts$))/;
  expect(waysBetween(loaded, browser, heavy)).toEqual([]);
  expect(loaded.get('src/schema/identifiers.ts')).toEqual(new Set());
});

test('overrides stay small', () => {
  for (const { path, text } of sourceFiles(/^src\/overrides\/.*\.astro$/))
    expect(text.split('\n').length, path).toBeLessThan(21);
});
