import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { contentFolder, goodAnswer, otherAnswer } from '../testing/content-folder.ts';
import { deskSourceFrom } from '../testing/desk-source.ts';
import { answersFile, jsonText } from '../desk/answers-json.ts';

function file(name: string, content: string | Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'help-desk-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

function run(command: 'diff' | 'audit', args: string[], files: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`src/commands/desk-${command}.ts`, ...args],
    { encoding: 'utf8', env: { ...process.env, HELP_CONTENT: contentFolder(files) } },
  );
  expect(stderr).not.toMatch(/^\s+at /m);
  return { status, stdout, stderr };
}

const answersJson = async (files: Record<string, string> = {}): Promise<string> =>
  file('answers.json', jsonText(answersFile(await deskSourceFrom(files))));

test('diff compares a file with the content folder, or with another file', async () => {
  const old = await answersJson({ 'faq/withdrawal/third.md': otherAnswer(1303) });
  const withContent = run('diff', [old]);
  expect(withContent.status).toBe(0);
  expect(withContent.stdout).toMatch(/退役，要删掉：1\n {2}1303 .*\n.*\n\n没有变：2。\n$/);
  expect(run('diff', [old, await answersJson()]).stdout).toBe(withContent.stdout);
});

test('diff writes a file for one desk with what changed and nothing else', async () => {
  const changed = goodAnswer.replace('title: 提现未到账', 'title: 提现还没到账');
  const old = await answersJson();
  const out = join(old, '..', 'import.json');
  const files = { 'faq/withdrawal/not-arrived.md': changed };
  const { status, stdout } = run('diff', [old, '--desk', 'zendesk-macros', '--out', out], files);
  expect([status, stdout]).toEqual([0, expect.stringContaining('1 条，Zendesk 宏')]);
  const macros = JSON.parse(readFileSync(out, 'utf8')) as { macro: { title: string } }[];
  expect(macros.map(({ macro }) => macro.title)).toEqual([expect.stringContaining('提现还没到账')]);
  // What is there already is not written over.
  const again = run('diff', [old, '--desk', 'zendesk-macros', '--out', out], files);
  expect([again.status, again.stderr]).toEqual([1, expect.stringContaining('用 --out 换一个名字')]);
});

test.for([
  [['--desk', 'unknown'], '没有叫“unknown”的格式。改法：换成 zendesk-macros.json、'],
  [['--out', 'x'], '用法：'],
  [['--what'], '用法：'],
] as const)('diff says what is wrong with its arguments, case %$', async ([args, said]) => {
  const { status, stderr } = run('diff', [await answersJson(), ...args]);
  expect([status, stderr]).toEqual([1, expect.stringContaining(said)]);
});

test('audit ends with 1 when it found something, and says what', () => {
  const reply = file('reply.md', '看 https://help.example.com/a/1999/\n');
  const { status, stderr } = run('audit', [reply, '--site', 'https://help.example.com']);
  expect(status).toBe(1);
  expect(stderr).toContain('reply.md  第 1 行\n  失效  https://help.example.com/a/1999/');
});

test('audit reads a saved mail, however its text is encoded', () => {
  const html = Buffer.from('<a href="https://help.example.com/a/1999/">看这里</a>').toString(
    'base64',
  );
  const mail = file(
    'mail.eml',
    [
      'Subject: =?UTF-8?B?5o+Q546w?=',
      'MIME-Version: 1.0',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      html,
      '',
    ].join('\r\n'),
  );
  const { status, stderr } = run('audit', [mail, '--site', 'https://help.example.com']);
  expect(status).toBe(1);
  expect(stderr).toContain('mail.eml  邮件“提现”\n  失效  https://help.example.com/a/1999/');
});

test('audit ends with 0 when there is nothing', () => {
  const reply = file('reply.md', '看 https://help.example.com/a/1301/#bank\n');
  const { status, stdout, stderr } = run('audit', ['--site=https://help.example.com', reply]);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('没有过期的内容。查了 1 条，里面有 1 个帮助中心的链接');
});

test('audit says so where neither site.yaml nor --site names the help centre', () => {
  expect(run('audit', [file('reply.md', '你好。')]).stderr).toContain('加上 --site 认得更准');
});

test.for<['diff' | 'audit', string[], string]>([
  ['diff', [], '用法：npm run desk:diff'],
  ['diff', ['a', 'b', 'c'], '用法：npm run desk:diff'],
  ['diff', ['/missing/answers.json'], '读不了 /missing/answers.json'],
  ['diff', ['.'], '读不了 .'],
  ['diff', ['package.json'], 'package.json 不是帮助中心的 answers.json'],
  ['diff', ['README.md'], 'README.md：不是完整的 JSON'],
  ['audit', [], '用法：npm run desk:audit'],
  ['audit', ['--sites', 'x', 'README.md'], '有不认识的参数'],
  ['audit', ['README.md', '--site', 'help.example.com'], '--site 要写完整的网址'],
  ['audit', ['/missing.json'], '读不了 /missing.json'],
  ['audit', ['.readme/home.png'], '不是文字文件'],
])('a wrong call is a clear error and ends with 1 (%$)', ([command, args, message]) => {
  const call = [command, ...args].join(' ');
  const { status, stdout, stderr } = run(command, args);
  expect([status, stdout], call).toEqual([1, '']);
  expect(stderr, call).toContain(message);
});

test('content with mistakes is compared with nothing', () => {
  const { status, stderr } = run('audit', ['README.md'], {
    'faq/withdrawal/not-arrived.md': goodAnswer.replace('{#bank}', ''),
  });
  expect(status).toBe(1);
  expect(stderr).toContain('先照 npm run check:content 列出的改好');
});
