import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentFolder, otherAnswer } from '../../testing/content-folder.ts';
import { triageFiles } from '../../testing/triage-text.ts';
import { checkLedger, publish } from './publish.ts';

/** A place where it is another day than in Greenwich now. */
const zone = new Date().getUTCHours() < 12 ? 'Etc/GMT+12' : 'Etc/GMT-14';

/** Runs the command as npm does; never throws. */
function run(folder: string, ...words: string[]): { code: number | null; text: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/commands/publish/run.ts', ...words],
    {
      env: { ...process.env, HELP_CONTENT: folder, TZ: zone },
      encoding: 'utf8',
    },
  );
  return { code: status, text: stdout + stderr };
}

const day = '2026-11-24';

const recordOf = (folder: string, name = '1301-not-arrived'): string =>
  readFileSync(join(folder, `ledger/${name}.yaml`), 'utf8');

test('a new folder is not published until it is, and then it is', () => {
  const folder = contentFolder();
  const before = run(folder, '--check');
  expect(before.code).toBe(1);
  expect(before.text).toContain('1301 /faq/withdrawal/not-arrived/');
  expect(run(folder).code).toBe(0);
  expect(run(folder, '--check')).toEqual({ code: 0, text: '发布的内容都在台账里。\n' });
  const text = recordOf(folder);
  // `sv` writes dates as the ledger does.
  const today = new Date().toLocaleDateString('sv', { timeZone: zone });
  expect(text).toContain(`published: ${today}\ntitle: 提现未到账，我应该怎么办？\n`);
  expect(run(folder).text).toBe('没有新的内容，台账不变。\n');
  expect(recordOf(folder)).toBe(text);
});

test('ids of triage are promised like all else, one a line', async () => {
  const folder = contentFolder(triageFiles());
  const { text } = await publish(folder, day);
  expect(text).toContain('  /triage/gone/\n  /triage/money/\n');
  const written = recordOf(folder, 'triage');
  expect(written).toContain('version: 1\ntriage:\n  - gone\n  - money\n  - remote\n  - start\n');
  expect((await checkLedger(folder)).done).toBe(true);
  rmSync(join(folder, 'triage.yaml'));
  expect((await checkLedger(folder)).text).toContain('/triage/remote/ 发布过，现在没有了');
});

test('a file keeps its byte order mark and its line ends', async () => {
  const text = '\uFEFF# 台账\r\nversion: 1 # 一\r\n';
  const folder = contentFolder({ 'ledger/topics.yaml': text });
  expect((await publish(folder, day)).done).toBe(true);
  expect(recordOf(folder, 'topics')).toBe(`${text}topics:\r\n  - withdrawal\r\n`);
});

const old = `version: 1
topics: [withdrawal, cash]
pages:
  - number: 1301
    published: 2026-11-20
    title: 旧标题
    addresses: [/faq/withdrawal/old/, /faq/withdrawal/not-arrived/]
    headings: [steps]
retired:
  - from: /faq/withdrawal/old/
    to: 1301
  - from: /faq/cash/
    to: 1301
`;

test('an old ledger of one file is taken apart, and what both layouts have is joined', async () => {
  const record = `number: 1301
published: 2026-11-20
title: 旧标题
addresses:
  - /faq/withdrawal/not-arrived/
steps:
  - status # 一
`;
  const folder = contentFolder({ 'ledger.yaml': old, 'ledger/1301.yaml': record });
  expect((await checkLedger(folder)).text).toContain('台账还是旧的一个文件 content/ledger.yaml');
  expect((await publish(folder, day)).done).toBe(true);
  expect(existsSync(join(folder, 'ledger.yaml'))).toBe(false);
  expect(recordOf(folder, '1301')).toBe(
    record
      .replace('not-arrived/\n', 'not-arrived/\n  - /faq/withdrawal/old/\n')
      .replace('# 一\n', '# 一\n  - account\n  - bank\n') +
      'headings:\n  - steps\nretired:\n  - from: /faq/withdrawal/old/\n    to: 1301\n',
  );
  expect(recordOf(folder, 'topics')).toContain('retired:\n  - from: /faq/cash/\n    to: 1301\n');
  expect((await checkLedger(folder)).done).toBe(true);
});

test('content with mistakes is not published', () => {
  const folder = contentFolder({ 'faq/withdrawal/wrong-account.md': 'rubbish' });
  const { code, text } = run(folder);
  expect(code).toBe(1);
  expect(text).toContain('HC001');
  expect(existsSync(join(folder, 'ledger'))).toBe(false);
});

const git = (folder: string, ...words: string[]): Buffer =>
  execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x', ...words], {
    cwd: folder,
    stdio: 'pipe',
  });

/** Commits all that stands in a folder. */
function commit(folder: string, ...words: string[]): void {
  git(folder, 'init', '-q', '-b', 'main');
  git(folder, 'add', '-A');
  git(folder, 'commit', '-qm', 'x', ...words);
}

test('a promise that was taken out again is told with the text that mends it', async () => {
  const folder = contentFolder();
  await publish(folder, day);
  commit(folder);
  const text = recordOf(folder, '1302-wrong-account');
  rmSync(join(folder, 'ledger/1302-wrong-account.yaml'));
  commit(folder);
  // Nothing is added before that: the new record would not have what the old one had.
  for (const { done, text: said } of [await publish(folder, day), await checkLedger(folder)]) {
    expect(done).toBe(false);
    expect(said).toContain('content/ledger/1302-wrong-account.yaml:1:1  台账里少了发布过的');
    expect(said).toContain('  1302 /faq/withdrawal/wrong-account/\n');
    expect(said).toContain(`────────\n${text}────────`);
  }
});

test('a clone that knows only the latest commits is refused', async () => {
  const folder = contentFolder();
  await publish(folder, day);
  commit(folder);
  commit(folder, '--allow-empty');
  const clone = contentFolder();
  rmSync(clone, { recursive: true });
  execFileSync('git', ['clone', '-q', '--depth', '1', `file://${folder}`, clone]);
  const { done, text } = await checkLedger(clone);
  expect(done).toBe(false);
  expect(text).toContain('git fetch --unshallow');
});

test('of two records of one number the live one stays, and the message says which file goes', async () => {
  const folder = contentFolder();
  await publish(folder, day);
  commit(folder);
  git(folder, 'checkout', '-qb', 'work');
  const early = otherAnswer(1303).replaceAll('1303 ', '1399 ');
  writeFileSync(join(folder, 'faq/withdrawal/early.md'), early);
  await publish(folder, day);
  commit(folder);
  git(folder, 'checkout', '-q', 'main');
  writeFileSync(join(folder, 'faq/withdrawal/late.md'), otherAnswer(1303));
  await publish(folder, day);
  commit(folder);
  git(folder, 'checkout', '-q', 'work');
  git(folder, 'merge', '-q', '--no-edit', 'main');
  const { done, text } = await checkLedger(folder);
  expect(done).toBe(false);
  expect(text).toContain('线上用的是 content/ledger/1303-late.yaml');
  expect(text).toContain('改法：删掉 content/ledger/1303-early.yaml，');
  rmSync(join(folder, 'ledger/1303-early.yaml'));
  expect((await checkLedger(folder)).text).toMatch(/early\.md:2:1 {2}HC003[^]*可用的是 1304/);
});
