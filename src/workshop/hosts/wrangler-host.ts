import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProgram, type Host } from './host.ts';

const port = 4392;

/** Cloudflare's own emulator of Pages, where `wrangler` is on the PATH. */
export const wrangler: Host = {
  name: 'wrangler pages dev',
  redirects: 'old',
  headers: 'short links',
  refuses: false,
  start: async ({ root, folder }) => {
    const work = mkdtempSync(join(tmpdir(), 'help-wrangler-'));
    const site = join(work, 'site');
    cpSync(root, site + folder, { recursive: true });
    // Read at the root of the host only.
    if (folder !== '')
      for (const name of ['404.html', '_headers', '_redirects'])
        cpSync(join(root, name), join(site, name));
    const running = await startProgram(
      [
        'wrangler',
        'pages',
        'dev',
        site,
        '--ip',
        '127.0.0.1',
        '--port',
        String(port),
        '--compatibility-date',
        '2025-01-01',
      ],
      port,
      { WRANGLER_SEND_METRICS: 'false', CI: 'true', HOME: work },
      work,
    );
    return {
      ...running,
      stop: async () => {
        await running.stop();
        rmSync(work, { recursive: true, force: true });
      },
    };
  },
};
