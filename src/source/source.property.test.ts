import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect } from 'vitest';
import { stringify } from 'yaml';
import { answerSchemas } from '../schema/answer.ts';
import { fieldProblems } from '../schema/messages.ts';
import { hostileText, testProperty } from '../testing/property.ts';
import { parseMarkdownSource } from './markdown-source.ts';
import { positionAt, readTextFile } from './text-file.ts';
import { parseYaml } from './yaml-source.ts';

const folder = mkdtempSync(join(tmpdir(), 'help-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const line = (most: number): fc.Arbitrary<string> =>
  fc
    .oneof(hostileText, fc.string({ unit: 'binary', maxLength: most }))
    .map((text) =>
      text
        .toWellFormed()
        .replace(/[<>\p{Cc}\u2028\u2029]/gu, '')
        .slice(0, most)
        .toWellFormed()
        .trim(),
    )
    .map((text) => text || '甲');
const number = fc.integer({ min: 1000, max: 99_999 });
const frontmatter = fc.record({
  id: number,
  title: line(40),
  summary: line(60),
  aliases: fc.array(line(60), { minLength: 3, maxLength: 10 }),
  related: fc.array(number, { minLength: 1, maxLength: 6 }),
  facts: fc.array(fc.constantFrom('support-hours', 'reply-time'), { maxLength: 3 }),
  reviewed: fc.constantFrom('2024-02-29', '2026-11-20'),
});

testProperty('a frontmatter that was written is read again as it was', [frontmatter], (fields) => {
  const { frontmatter: read } = parseMarkdownSource({
    path: 'x.md',
    text: `---\n${stringify(fields)}---\n\n文字\n`,
  });
  expect(read?.errors).toEqual([]);
  expect(read?.value).toEqual(fields);
  expect(read?.clipped).toEqual([]);
  expect(fieldProblems(answerSchemas['zh-CN'], read?.value)).toEqual([]);
});

const yamlLine = fc
  .tuple(
    fc.constantFrom(
      'id: ',
      'title: ',
      'aliases:',
      '  - ',
      '__proto__: ',
      'constructor:\n  x: ',
      '? ',
      '',
    ),
    hostileText,
  )
  .map(([key, text]) => key + text);
const file = fc
  .array(yamlLine, { maxLength: 12 })
  .chain((lines) => fc.constantFrom(lines.join('\n'), `---\n${lines.join('\n')}\n---\n文字\n`));

testProperty('any file is read, and every mistake has a place in it', [file], (text) => {
  const lines = text.split('\n').length;
  const { frontmatter } = parseMarkdownSource({ path: 'x.md', text });
  for (const { position } of frontmatter?.errors ?? []) expect(position.line <= lines).toBe(true);
  if (!frontmatter || frontmatter.errors.length > 0) return;
  for (const { path, found, expected, fix } of fieldProblems(
    answerSchemas['zh-CN'],
    frontmatter.value,
  )) {
    const { line, column } = frontmatter.positionOf(path);
    expect(line >= 1 && line <= lines && column >= 1).toBe(true);
    for (const words of [found, expected, fix]) expect(words).toMatch(/\p{Script=Han}/u);
  }
});

testProperty('a text that means nothing makes no object of ours richer', [file], (text) => {
  parseYaml(text);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>)['x']).toBeUndefined();
});

testProperty(
  'any bytes are read as text, and the first that is none has a place',
  [
    fc.oneof(
      fc.uint8Array({ maxLength: 80 }),
      hostileText.map((text) => Buffer.from(text)),
    ),
  ],
  async (bytes) => {
    writeFileSync(join(folder, 'x.md'), bytes);
    const { text, badCharacter } = readTextFile(join(folder, 'x.md'), 'x.md');
    expect(text).not.toContain('\r');
    const bad = text.search(/[\uFFFD\u0000-\u0008\u000B-\u001F]/);
    expect(badCharacter).toEqual(bad < 0 ? undefined : positionAt(text, bad));
  },
);
