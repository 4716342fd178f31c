import { describe, expect, test } from 'vitest';
import { goodAnswer, contentFolder } from '../../testing/content-folder.ts';
import { contentPath } from '../../source/content-path.ts';
import { readContentFiles, undoing, writeChanges } from './content-files.ts';
import { judge } from './judge.ts';
import { mutatedBy } from './mutated.ts';
import { mutations } from './mutations.ts';
import { judgeCases, type CaseResult } from './pool.ts';

const files = readContentFiles(contentPath({}));

test('a seed makes the same case every time, and every kind comes up', () => {
  const kinds = new Set<string>();
  for (let seed = 1; seed <= 200; seed += 1) {
    const one = mutatedBy(seed, files);
    expect(mutatedBy(seed, files)).toEqual(one);
    kinds.add(one.kind);
  }
  expect([...kinds].sort()).toEqual(Object.keys(mutations).sort());
});

test('what a case changes is put right again', () => {
  const folder = contentFolder();
  const before = readContentFiles(folder);
  for (let seed = 1; seed <= 40; seed += 1) {
    const { changes } = mutatedBy(seed, before);
    writeChanges(folder, changes);
    writeChanges(folder, undoing(before, changes));
  }
  expect(readContentFiles(folder)).toEqual(before);
});

describe('a folder ends', () => {
  test('right when it has no mistake', async () => {
    expect(await judge(contentFolder(), true)).toEqual({ end: 'correct', why: '' });
  });

  test('right when its mistakes have a place', async () => {
    const folder = contentFolder({ 'faq/withdrawal/not-arrived.md': `${goodAnswer}\n<b>` });
    expect((await judge(folder, false)).end).toBe('refused');
  });

  test('wrong when it cannot be read at all', async () => {
    const { end, why } = await judge('/nowhere/at-all', false);
    expect(end).toBe('failed');
    expect(why).toContain('/nowhere/at-all');
  });
});

const cases = 150;

test(
  `${cases} damaged copies of the content end whole, or with a mistake that has its place`,
  { timeout: 300_000 },
  async () => {
    const results: CaseResult[] = [];
    const seeds = Array.from({ length: cases }, (_, index) => index + 1);
    const kindOf = (seed: number): string => mutatedBy(seed, files).kind;
    await judgeCases(seeds, contentPath({}), 2, kindOf, (result) => results.push(result));
    expect(results).toHaveLength(cases);
    expect(results.filter(({ end }) => end === 'failed')).toEqual([]);
    // Both ends come up: a judge that refuses everything would prove nothing.
    expect(new Set(results.map(({ end }) => end))).toEqual(new Set(['correct', 'refused']));
  },
);
