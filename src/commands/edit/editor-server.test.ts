import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { contentFolder, goodAnswer } from '../../testing/content-folder.ts';
import { startEditor } from './editor-server.ts';
import { EditorWork } from './editor-work.ts';
import type { CheckedDraft, SaveResult } from './protocol.ts';

const path = 'faq/withdrawal/not-arrived.md';

/** An editor of a small content folder, and a way to ask it as anybody may. */
async function edited(files: Record<string, string> = {}): Promise<{
  folder: string;
  ask: (asked: Asked) => Promise<{ status: number; body: string }>;
}> {
  const folder = contentFolder(files);
  const assets = { files: new Map(), nonce: '' };
  const parts = { work: new EditorWork(folder), assets, publicFolder: join(folder, 'public') };
  const { address, stop } = await startEditor(parts);
  onTestFinished(stop);
  return { folder, ask: (asked) => answerTo(address, asked) };
}

interface Asked {
  /** Behind the address of the editor, or a whole path. */
  name: string;
  sent?: unknown;
  headers?: Record<string, string>;
}

/** Raw, as `fetch` lets nobody choose `Host` and cleans paths. */
function answerTo(address: string, { name, sent, headers }: Asked) {
  const { port, pathname, origin } = new URL(address);
  return new Promise<{ status: number; body: string }>((resolve, reject) => {
    const asked = request(
      {
        host: '127.0.0.1',
        port,
        path: name.startsWith('/') ? name : pathname + name,
        method: sent === undefined ? 'GET' : 'POST',
        headers: {
          ...(sent !== undefined && { origin, 'content-type': 'application/json' }),
          ...headers,
        },
      },
      (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (part: string) => (body += part));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
      },
    );
    asked.on('error', reject).end(sent === undefined ? undefined : JSON.stringify(sent));
  });
}

test('only the editor itself is answered', async () => {
  const { ask } = await edited();
  const sent = { path, typed: { text: 'a' } };
  const statuses = await Promise.all(
    [
      { name: 'files' },
      { name: '/files' },
      { name: '/' },
      { name: 'files', headers: { host: 'evil.example:80' } },
      { name: 'files', headers: { origin: 'https://evil.example' } },
      { name: 'files', headers: { 'sec-fetch-site': 'cross-site' } },
      { name: 'check', sent, headers: { origin: 'https://evil.example' } },
      { name: 'check', sent, headers: { origin: 'null' } },
      { name: 'check', sent, headers: { 'content-type': 'text/plain' } },
      { name: 'check', sent, headers: { host: 'localhost' } },
    ].map(async (asked) => (await ask(asked)).status),
  );
  expect(statuses).toEqual([200, 404, 404, 403, 403, 403, 403, 403, 403, 403]);
});

test('no path leads out of what people write', async () => {
  const { folder, ask } = await edited({ 'ledger.yaml': 'version: 1\npages: []\n' });
  writeFileSync(join(folder, '../secret.yaml'), 'a: b\n');
  symlinkSync(join(folder, '../secret.yaml'), join(folder, 'linked.yaml'));
  const paths = ['../secret.yaml', 'faq/../../secret.yaml', '/etc/passwd', 'linked.yaml'];
  for (const path of [...paths, 'ledger.yaml', 'README.md', `${folder}/site.yaml`, '']) {
    const opened = await ask({ name: `file?path=${encodeURIComponent(path)}` });
    const saved = await ask({ name: 'save', sent: { path, base: 'a: b\n', typed: { text: 'x' } } });
    expect([opened.status, saved.status], path).toEqual([422, 422]);
  }
  expect(readFileSync(join(folder, '../secret.yaml'), 'utf8')).toBe('a: b\n');
  for (const name of ['public/../site.yaml', 'public/%2e%2e/site.yaml', 'public/%2e%2e%2fa.png'])
    expect((await ask({ name })).status, name).toBe(404);
});

test('a file that was changed on disk since it was opened is not written over', async () => {
  const { folder, ask } = await edited();
  const theirs = goodAnswer.replace('1301', '1309');
  writeFileSync(join(folder, path), theirs);
  const typed = { start: goodAnswer, changes: { title: '我的标题' }, body: undefined };
  const { body } = await ask({ name: 'save', sent: { path, base: goodAnswer, typed } });
  const result = JSON.parse(body) as SaveResult;
  expect(result).toMatchObject({ saved: false, disk: theirs });
  expect(result.text).toContain('title: 我的标题');
  expect(readFileSync(join(folder, path), 'utf8')).toBe(theirs);
});

test('what is typed is judged by the checks of the site, at its field and line, and nothing is written', async () => {
  const { folder, ask } = await edited();
  const start = goodAnswer.replace(/summary: .*\n/, '');
  const changes = {
    title: '长'.repeat(41),
    aliases: ['提现一直没到账', ' 前面有空格', '提现的钱去哪了'],
    related: ['1999'],
  };
  const typed = { start, changes, body: '#### 小标题\n' };
  const { body } = await ask({ name: 'check', sent: { path, typed } });
  const { findings, preview, elsewhere } = JSON.parse(body) as CheckedDraft;
  const places = findings.map(({ id, field, item }) => [id, field, item]);
  expect(places).toEqual(
    expect.arrayContaining([
      ['HC002', 'title', undefined],
      ['HC002', 'summary', undefined],
      ['HC002', 'aliases', 1],
    ]),
  );
  expect(findings.find(({ field }) => field === undefined)?.line).toBe(12);
  expect(elsewhere).toEqual([]);
  // The body is drawn all the same, with the fields that are right.
  expect(preview).toMatchObject({ oldFields: true, title: '提现未到账，我应该怎么办？' });
  expect(readFileSync(join(folder, path), 'utf8')).toBe(goodAnswer);
});

test('settings are judged and saved, with mistakes at their lines and fields', async () => {
  const { folder, ask } = await edited();
  const base = readFileSync(join(folder, 'site.yaml'), 'utf8');
  const text = `${base}# 运营方核实前不填\nurl: help\n`;
  const sent = { path: 'site.yaml', base, typed: { text } };
  const { findings, form } = JSON.parse((await ask({ name: 'check', sent })).body) as CheckedDraft;
  expect(form?.values['url']).toBe('help');
  expect(findings.map(({ id, line, field }) => [id, line, field])).toEqual([['HC002', 5, 'url']]);
  expect(JSON.parse((await ask({ name: 'save', sent })).body)).toMatchObject({ saved: true });
  expect(readFileSync(join(folder, 'site.yaml'), 'utf8')).toBe(text);
});

test('mistakes that a change makes in other files are told as such', async () => {
  const { ask } = await edited();
  const typed = { start: goodAnswer, changes: { id: '1305' }, body: undefined };
  const { body } = await ask({ name: 'check', sent: { path, typed } });
  const { elsewhere } = JSON.parse(body) as CheckedDraft;
  expect(elsewhere.map(({ path, found }) => [path, found.includes('1301')])).toContainEqual([
    'faq/withdrawal/wrong-account.md',
    true,
  ]);
});
