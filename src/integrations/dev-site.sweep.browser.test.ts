import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { sharedBrowser } from '../testing/browser.ts';
import {
  authoritiesText,
  contentFolder,
  goodAnswer,
  otherAnswer,
} from '../testing/content-folder.ts';
import { linkedCopy } from '../testing/linked-copy.ts';

/** A writer waits no longer, on a machine that also runs other tests. */
const soon = { timeout: 10_000, interval: 50 };

const project = mkdtempSync(join(tmpdir(), 'help-dev-'));
const endings: (() => void)[] = [];
let folder = '';
let origin = '';
let server: ChildProcess;

// A project of its own: Astro keeps content of the server in the project.
beforeAll(async () => {
  linkedCopy('.', project, [
    'node_modules',
    '.astro',
    '.git',
    ...readdirSync('.').filter((name) => /^\.?dist/.test(name)),
  ]);
  linkedCopy('node_modules', join(project, 'node_modules'), ['.astro', '.vite']);
  folder = contentFolder({}, (remove) => endings.push(remove));
  server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '4850'], {
    cwd: project,
    env: {
      ...process.env,
      // As in a shell of a writer: what the test runner sets changes what Astro does.
      NODE_ENV: undefined,
      VITEST: undefined,
      HELP_CONTENT: folder,
      ASTRO_TELEMETRY_DISABLED: '1',
      ASTRO_DEV_BACKGROUND: '0',
    },
  });
  origin = await new Promise((resolve, reject) => {
    let said = '';
    server.stdout?.on('data', (part: Buffer) => {
      said += part.toString();
      const address = /Local\s+(http:\S+?)\/?\s/.exec(said)?.[1];
      if (address) resolve(address);
    });
    server.on('exit', () => reject(new Error(said)));
  });
}, 60_000);

afterAll(() => {
  server.kill();
  rmSync(project, { recursive: true, force: true });
  for (const end of endings) end();
});

const text = async (address: string): Promise<string> => (await fetch(origin + address)).text();
const status = async (address: string): Promise<number> => (await fetch(origin + address)).status;
const path = (name: string): string => join(folder, 'faq/withdrawal', name);

test('everything that a build writes is there while developing', async () => {
  const addresses = ['/', '/faq/withdrawal/not-arrived/', '/a/1301/', '/search/index.json'];
  const more = [
    '/desk/index.json',
    '/desk/answers/1301.json',
    '/answers.json',
    '/pagefind/pagefind.js',
  ];
  for (const address of [...addresses, ...more]) expect(await status(address), address).toBe(200);
  expect(await text('/a/1301/')).toContain('/faq/withdrawal/not-arrived/');
});

test('an address without its slash leads to the page, an unknown one to ours for what is missing', async () => {
  const asked = (address: string) => fetch(origin + address, { headers: { accept: 'text/html' } });
  for (const address of ['/a/1301', '/faq/withdrawal', '/a/1301?from=x'])
    expect((await asked(address)).status, address).toBe(200);
  expect((await asked('/a/1301')).url).toBe(`${origin}/a/1301/`);
  for (const address of ['/a/9999', '/a/9999/', '/a/1301%E3%80%82']) {
    const response = await asked(address);
    expect(response.status, address).toBe(404);
    expect(await response.text(), address).toContain('没有这一页');
  }
});

test('a new file, a renamed one, settings and the ledger show without a restart', async () => {
  writeFileSync(path('new.md'), otherAnswer(1303));
  await vi.waitFor(async () => expect(await status('/faq/withdrawal/new/')).toBe(200), soon);
  await vi.waitFor(
    async () => expect(await text('/faq/withdrawal/')).toContain('第 1303 个问题'),
    soon,
  );
  expect(await status('/a/1303/')).toBe(200);
  expect(await text('/answers.json')).toContain('第 1303 个问题');

  renameSync(path('new.md'), path('newer.md'));
  await vi.waitFor(async () => expect(await status('/faq/withdrawal/newer/')).toBe(200), soon);
  await vi.waitFor(async () => expect(await status('/faq/withdrawal/new/')).toBe(404), soon);

  const site = readFileSync(join(folder, 'site.yaml'), 'utf8');
  writeFileSync(join(folder, 'site.yaml'), site.replace('OKPay 帮助中心', '另一个帮助中心'));
  await vi.waitFor(async () => expect(await text('/')).toContain('<title>另一个帮助中心'), soon);

  writeFileSync(join(folder, 'authorities.yaml'), authoritiesText);
  const calling = otherAnswer(1303).replace('] 看银行流水', '] 打 {{cn.police}}');
  writeFileSync(path('newer.md'), calling);
  const shown = () => text('/faq/withdrawal/newer/');
  await vi.waitFor(async () => expect(await shown()).toContain('打 110'), soon);
  const changed = authoritiesText.replace("'110'", "'112'");
  writeFileSync(join(folder, 'authorities.yaml'), changed);
  await vi.waitFor(async () => expect(await shown()).toContain('打 112'), soon);

  writeFileSync(
    join(folder, 'ledger.yaml'),
    `version: 1
pages:
  - number: 1303
    published: 2026-11-20
    addresses: [/faq/withdrawal/old/, /faq/withdrawal/newer/]
retired:
  - from: /faq/withdrawal/old/
    to: 1303
`,
  );
  await vi.waitFor(
    async () => expect(await text('/faq/withdrawal/old/')).toContain('/newer/'),
    soon,
  );
});

test('a mistake is shown in the page with its place, and goes when it is mended', async () => {
  const context = await (await sharedBrowser()).newContext();
  try {
    const page = await context.newPage();
    await page.goto(`${origin}/faq/withdrawal/not-arrived/`);
    const overlay = page.locator('vite-error-overlay');
    writeFileSync(
      path('not-arrived.md'),
      goodAnswer.replace('提现一直没到账', '提现一直没到账<b>'),
    );
    await overlay.getByText('content/faq/withdrawal/not-arrived.md:6:').first().waitFor(soon);
    await overlay.getByText('改法：').first().waitFor(soon);
    writeFileSync(path('not-arrived.md'), goodAnswer);
    await overlay.waitFor({ state: 'detached', ...soon });
    await page.getByRole('heading', { level: 1, name: '提现未到账' }).waitFor(soon);
  } finally {
    await context.close();
  }
});
