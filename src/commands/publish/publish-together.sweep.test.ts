import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentFolder, otherAnswer } from '../../testing/content-folder.ts';
import { publish } from './publish.ts';

const rounds = 20;

/** The ledger with its names, hidden ones, too. */
function filesIn(folder: string): [string, string][] {
  return readdirSync(join(folder, 'ledger'))
    .sort()
    .map((name) => [name, readFileSync(join(folder, 'ledger', name), 'utf8')]);
}

/** Runs the command as npm does. */
function started(folder: string): Promise<number | null> {
  const child = spawn(process.execPath, ['src/commands/publish/run.ts'], {
    env: { ...process.env, HELP_CONTENT: folder },
    stdio: 'ignore',
  });
  return new Promise((resolve) => child.on('exit', resolve));
}

test(
  `eight publications at once leave what they leave one after the other, ${rounds} times`,
  { timeout: 600_000 },
  async () => {
    const today = new Date().toLocaleDateString('sv');
    for (let round = 0; round < rounds; round += 1) {
      const folder = contentFolder({
        [`faq/withdrawal/round-${round}.md`]: otherAnswer(1310 + round),
      });
      const alone = contentFolder();
      cpSync(folder, alone, { recursive: true });
      await publish(alone, today);
      const codes = await Promise.all(Array.from({ length: 8 }, () => started(folder)));
      expect(codes).toEqual(Array.from({ length: 8 }, () => 0));
      expect(filesIn(folder)).toEqual(filesIn(alone));
      expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
    }
  },
);

test('a lock whose process is gone holds nobody up', async () => {
  const folder = contentFolder();
  const gone = spawnSync(process.execPath, ['-e', '']).pid;
  writeFileSync(join(folder, '.publish-lock'), String(gone));
  expect((await publish(folder, '2026-11-24')).done).toBe(true);
  expect(readdirSync(folder)).not.toContain('.publish-lock');
});

test('a full disk leaves the ledger as it was, and is named', async () => {
  const folder = contentFolder();
  await publish(folder, '2026-11-20');
  const before = filesIn(folder);
  writeFileSync(join(folder, 'faq/withdrawal/b.md'), otherAnswer(1303));
  // Files are cut off, as on a full disk.
  mkdirSync(join(folder, '..', 'full'));
  const script = `
    const fs = require('node:fs');
    const { writeFile } = fs.promises;
    fs.promises.writeFile = async (path, text, options) => {
      await writeFile(path, text.slice(0, 20), options);
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    };
    require('node:module').syncBuiltinESMExports();
  `;
  const full = join(folder, '..', 'full', 'disk.cjs');
  writeFileSync(full, script);
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--require', full, 'src/commands/publish/run.ts'],
    {
      env: { ...process.env, HELP_CONTENT: folder },
      encoding: 'utf8',
    },
  );
  expect(stderr).toContain('磁盘满了，什么都没有变');
  expect(status).toBe(1);
  expect(filesIn(folder)).toEqual(before);
});
