import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { SharedWork } from './shared-work.ts';

test('each piece of work is done once, by whoever comes first', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'help-work-')), 'taken');
  const [one, other] = [new SharedWork(folder), new SharedWork(folder)];
  onTestFinished(() => one.end());
  expect(one.take('desks')).toBe(true);
  expect(other.take('desks')).toBe(false);
  expect(one.take('desks')).toBe(false);
  expect(other.take('programs')).toBe(true);
});

test('nothing of it stays behind', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'help-work-')), 'taken');
  const work = new SharedWork(folder);
  work.take('desks');
  work.end();
  expect(existsSync(folder)).toBe(false);
});
