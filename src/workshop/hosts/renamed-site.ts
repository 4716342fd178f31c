import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Site } from './host.ts';

const run = promisify(execFile);

/** A site made for a trial, and the content that it is of. */
export interface TrialSite extends Site {
  content: string;
  remove(): void;
}

/**
 * Builds the content as it would be below a folder of a host, had every page been renamed once:
 * the shipped content has no old addresses.
 */
export async function buildRenamedSite(content: string, folder: string): Promise<TrialSite> {
  const work = mkdtempSync(join(tmpdir(), 'help-hosts-'));
  const [copy, root] = [join(work, 'content'), join(work, 'site')];
  cpSync(content, copy, { recursive: true });
  const settings = join(copy, 'site.yaml');
  const others = readFileSync(settings, 'utf8').replace(/^url:.*\n/m, '');
  writeFileSync(settings, `${others}\nurl: https://help.example${folder}/\n`);
  const ledger = join(copy, 'ledger');
  for (const name of readdirSync(ledger).filter(isPage)) {
    const file = join(ledger, name);
    writeFileSync(file, renamed(readFileSync(file, 'utf8')));
  }
  await run(process.execPath, ['src/commands/build/run.ts', '--outDir', root], {
    env: { ...process.env, HELP_CONTENT: copy },
  });
  return { root, folder, content: copy, remove: () => rmSync(work, { recursive: true }) };
}

/** Whether a file of the ledger is the record of a page. */
export const isPage = (name: string): boolean => /^\d+.*\.yaml$/.test(name);

/** A record of the ledger with one more address, the oldest, and where it leads now. */
function renamed(record: string): string {
  const [, number = ''] = /^number: (\d+)$/m.exec(record) ?? [];
  const [, address = ''] = /^addresses:\n {2}- (\S+)\/$/m.exec(record) ?? [];
  const fate = `retired:\n  - from: ${address}-before/\n    to: ${number}\n`;
  const more = record.replace('addresses:\n', `addresses:\n  - ${address}-before/\n`);
  return /^retired:\n/m.test(more) ? more.replace(/^retired:\n/m, fate) : more + fate;
}
