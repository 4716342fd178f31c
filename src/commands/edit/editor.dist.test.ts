import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { distFiles } from '../../testing/dist-pages.ts';
import { importGraph, reachedFrom } from '../../testing/import-graph.ts';

test('nothing of the editor is in the built site, and the build needs nothing of it', () => {
  const texts = distFiles().filter((path) => /\.(?:js|css|html)$/.test(path));
  expect(texts.length).toBeGreaterThan(100);
  const ofEditor = /cm-editor|codemirror|edit-state|内容编辑器/i;
  expect(texts.filter((path) => ofEditor.test(readFileSync(join('dist', path), 'utf8')))).toEqual(
    [],
  );
  const graph = importGraph(true);
  const reached = reachedFrom(graph, ['src/commands/build/run.ts', 'src/commands/astro.ts']);
  expect([...reached.keys()].filter((file) => /commands\/edit\/|codemirror/.test(file))).toEqual(
    [],
  );
  // The same search finds what the command itself needs.
  const own = reachedFrom(graph, ['src/commands/edit/page/main.ts']);
  expect([...own.keys()]).toContain('codemirror');
});
