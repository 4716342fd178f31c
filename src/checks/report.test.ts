import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contentFolder } from '../testing/content-folder.ts';
import { wrongContent } from '../testing/wrong-content-cases.ts';
import { readContentSource } from '../source/content-source.ts';
import { contentPath } from '../source/content-path.ts';
import { catalogue } from './catalogue.ts';
import { checkContent, formatProblems } from './report.ts';

async function report(folder: string): Promise<string> {
  return formatProblems(checkContent(await readContentSource(folder)));
}

test('content without mistakes has nothing to report', async () => {
  expect(await report(contentFolder())).toBe('');
});

test('the content of this repository has nothing to report', async () => {
  expect(await report(contentPath({}))).toBe('');
});

test('content without any page is allowed', async () => {
  const folder = contentFolder({
    'site.yaml': 'brand: B\ntitle: 帮助\ndescription: 说明\nurgent: [{ id: 1301, label: 急 }]\n',
  });
  const source = await readContentSource(folder);
  expect(formatProblems(checkContent({ ...source, pages: [] }))).toBe('');
});

describe('a writer is told', () => {
  test.for(wrongContent)('$name', async ({ files, expected, says }) => {
    const text = await report(contentFolder(files));
    expect(text.split('\n').filter((line) => line.startsWith('content/'))).toEqual(expected);
    for (const words of says) expect(text).toContain(words);
    expect(text).toMatch(/共 \d+ 处问题，在 \d+ 个文件里。$/);
  });
});

test('every rule has a malformed example, and an id of its own', () => {
  const examples = wrongContent.flatMap(({ expected }) => expected).join('\n');
  for (const { id } of catalogue) expect(examples).toContain(id);
  expect(new Set(catalogue.map(({ id }) => id)).size).toBe(catalogue.length);
});

test('a message gives the place, what is wrong, what was expected and what to do', async () => {
  const folder = contentFolder({ 'faq/refund/late.md': '---\nid: 1401\n---\n' });
  expect(await report(folder)).toContain(
    [
      'content/faq/refund/late.md:1:1  HC004  放错了地方',
      '  文件夹 refund 不是问题类型',
      '  应为：topics.yaml 里有的是 withdrawal',
      '  改法：移到其中一个文件夹，或者先在 topics.yaml 里加上这一类',
    ].join('\n'),
  );
});

test('the manual for writers lists every rule, and no other', () => {
  const listed = [...readFileSync('content/README.md', 'utf8').matchAll(/^\| (HC\d{3}) /gm)].map(
    ([, id]) => id,
  );
  expect(listed).toEqual(catalogue.map(({ id }) => id));
});
