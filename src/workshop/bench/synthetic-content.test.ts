import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkContent, formatProblems } from '../../checks/report.ts';
import { contentPath } from '../../source/content-path.ts';
import { readContentSource } from '../../source/content-source.ts';
import { spread } from './page-sizes.ts';
import { syntheticAnswers, writeContent } from './synthetic-content.ts';

const real = await readContentSource(contentPath({}));

test('made-up content keeps the content rules and is as long as real content', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'help-made-up-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeContent(folder, syntheticAnswers(60, real), contentPath({}));
  const made = await readContentSource(folder);
  expect(made.pages).toHaveLength(60);
  expect(formatProblems(checkContent(made))).toBe('');
  const median = (pages: typeof real.pages): number =>
    spread(pages.filter(({ kind }) => kind === 'answer').map(({ file }) => file.text.length))[1];
  expect(median(made.pages) / median(real.pages)).toBeGreaterThan(0.8);
  expect(median(made.pages) / median(real.pages)).toBeLessThan(1.25);
});

test('the same seed makes the same answers, another seed others', () => {
  expect(syntheticAnswers(5, real, 7)).toEqual(syntheticAnswers(5, real, 7));
  expect(syntheticAnswers(5, real, 8)).not.toEqual(syntheticAnswers(5, real, 7));
});
