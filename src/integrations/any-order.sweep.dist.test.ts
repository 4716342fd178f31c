import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { contentFolder, goodAnswer } from '../testing/content-folder.ts';

/** Builds content with the integrations in another order; without one, in that of the project. */
function build(
  folder: string,
  order?: number,
): { code: number | null; said: string; site: string } {
  const site = mkdtempSync(join(tmpdir(), 'help-order-'));
  onTestFinished(() => rmSync(site, { recursive: true, force: true }));
  const config = order === undefined ? [] : ['--config', 'src/testing/shuffled.config.mjs'];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/commands/build/run.ts', '--outDir', site, ...config],
    { encoding: 'utf8', env: { ...process.env, HELP_CONTENT: folder, HELP_ORDER: String(order) } },
  );
  return { code: status, said: stdout + stderr, site };
}

const filesIn = (site: string): [string, string][] =>
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(site, name)).isFile())
    .sort()
    .map((name) => [name, readFileSync(join(site, name), 'base64')]);

test('whatever the order of integrations, content with mistakes is not published', () => {
  const wrong = goodAnswer.replace('- [ ] 看银行流水', '- [ ] 看[银行流水](/a/9999/)');
  const { code, said, site } = build(contentFolder({ 'faq/withdrawal/not-arrived.md': wrong }), 0);
  expect(code).toBe(1);
  expect(said).toContain('没有编号是 9999 的页面');
  expect(existsSync(join(site, 'index.html'))).toBe(false);
});

test(
  'whatever the order of integrations, the site is the same to the last byte',
  { timeout: 300_000 },
  () => {
    const folder = contentFolder();
    const expected = filesIn(build(folder).site);
    expect(expected.length).toBeGreaterThan(50);
    for (const order of [0, 3, 6]) expect(filesIn(build(folder, order).site)).toEqual(expected);
  },
);
