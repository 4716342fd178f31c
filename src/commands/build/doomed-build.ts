import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';

// A build for tests, of a site with two files: `node doomed-build.ts TARGET END`. END is `well`,
// `code` (it fails), `full` (of the disk), `across` (the site's own disk
// is another one, and full), `half` (killed between the files), or a number: killed
// before so many folders have been renamed.

const [target = '', end = ''] = process.argv.slice(2);
const { cpSync, renameSync } = fs;
let renames = Number(end);
Object.assign(fs, {
  renameSync(from: string, to: string): void {
    if (renames === 0) process.kill(process.pid, 'SIGKILL');
    renames -= 1;
    if (end === 'across') throw Object.assign(new Error('other disk'), { code: 'EXDEV' });
    renameSync(from, to);
  },
  cpSync(from: string, to: string, options: fs.CopySyncOptions): void {
    if (end !== 'across') return cpSync(from, to, options);
    fs.mkdirSync(to);
    fs.writeFileSync(join(to, 'index.html'), 'half');
    throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
  },
});
syncBuiltinESMExports();

const { buildAside } = await import('./build-aside.ts');
process.exitCode = await buildAside(target, ({ site, temporary }) => {
  fs.mkdirSync(site);
  fs.writeFileSync(join(site, 'index.html'), 'new');
  fs.writeFileSync(join(temporary, 'part'), 'new');
  if (end === 'half') process.kill(process.pid, 'SIGKILL');
  if (end === 'full') throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
  if (end === 'code') return Promise.resolve(3);
  fs.writeFileSync(join(site, 'other.html'), 'new');
  return Promise.resolve(0);
});
