import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentFolder } from '../testing/content-folder.ts';

/** A place where it is another day than in Greenwich now. */
const zone = new Date().getUTCHours() < 12 ? 'Etc/GMT+12' : 'Etc/GMT-14';

/** Runs the command as npm does; never throws. */
function publish(folder: string, ...words: string[]): { code: number | null; text: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/publish/run.ts', ...words], {
    env: { ...process.env, HELP_CONTENT: folder, TZ: zone },
    encoding: 'utf8',
  });
  return { code: status, text: stdout + stderr };
}

const ledgerOf = (folder: string): string => readFileSync(join(folder, 'ledger.yaml'), 'utf8');

test('a new folder is not published until it is, and then it is', () => {
  const folder = contentFolder();
  expect(publish(folder, '--check')).toMatchObject({ code: 1 });
  expect(publish(folder, '--check').text).toContain('1301 /faq/withdrawal/not-arrived/');
  expect(publish(folder).code).toBe(0);
  expect(publish(folder, '--check')).toEqual({ code: 0, text: '发布的内容都在台账里。\n' });
  const text = ledgerOf(folder);
  // `sv` writes dates as the ledger does.
  const today = new Date().toLocaleDateString('sv', { timeZone: zone });
  expect(text).toContain(`published: ${today}\n    title: 提现未到账，我应该怎么办？\n`);
  expect(publish(folder).text).toBe('没有新的内容，台账不变。\n');
  expect(ledgerOf(folder)).toBe(text);
});

test('a file keeps its byte order mark and its line ends', () => {
  const text = '\uFEFF# 台账\r\nversion: 1 # 一\r\ntopics:\r\n- withdrawal\r\n';
  const folder = contentFolder({ 'ledger.yaml': text });
  expect(publish(folder).code).toBe(0);
  expect(ledgerOf(folder).startsWith(`${text}pages:\r\n  - number: 1301\r\n`)).toBe(true);
  expect(ledgerOf(folder)).not.toMatch(/[^\r]\n/);
});

test('content with mistakes is not published', () => {
  const folder = contentFolder({ 'faq/withdrawal/wrong-account.md': 'rubbish' });
  expect(publish(folder)).toMatchObject({ code: 1 });
  expect(publish(folder).text).toContain('HC001');
  expect(() => ledgerOf(folder)).toThrow('ENOENT');
});

test('a ledger from which a promise was taken out again is refused', () => {
  const folder = contentFolder();
  const git = (...words: string[]): Buffer =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x', ...words], { cwd: folder });
  publish(folder);
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'x');
  const text = ledgerOf(folder);
  rmSync(join(folder, 'faq/withdrawal/wrong-account.md'));
  writeFileSync(join(folder, 'ledger.yaml'), text.slice(0, text.indexOf('  - number: 1302')));
  const answer = join(folder, 'faq/withdrawal/not-arrived.md');
  writeFileSync(answer, readFileSync(answer, 'utf8').replace('related: [1302]', 'related: [1303]'));
  writeFileSync(
    join(folder, 'faq/withdrawal/c.md'),
    readFileSync(answer, 'utf8')
      .replace('id: 1301', 'id: 1303')
      .replace('[1303]', '[1301]')
      .replace('提现未到账，我应该怎么办？', '另一个问题')
      .replace(/- (提现一直没到账|钱转出去了卡里没有|提现的钱去哪了)/g, '- 另外$1'),
  );
  publish(folder);
  const { code, text: said } = publish(folder, '--check');
  expect(code).toBe(1);
  expect(said).toContain('少了发布过的：');
  expect(said).toContain('1302 /faq/withdrawal/wrong-account/');
});
