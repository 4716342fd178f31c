import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProgram, type Host } from './host.ts';

const port = 4391;

/** Caddy as src/hosting/README.md says. */
export const caddy: Host = {
  name: 'Caddy',
  redirects: 'all',
  headers: 'all pages',
  refuses: true,
  start: async ({ root }) => {
    const folder = mkdtempSync(join(tmpdir(), 'help-caddy-'));
    const file = join(folder, 'Caddyfile');
    writeFileSync(
      file,
      `{\n\tadmin off\n}\nhttp://127.0.0.1:${port} {\n\troot * ${root}\n\timport ${root}/_caddy/site.caddy\n}\n`,
    );
    const running = await startProgram(
      ['caddy', 'run', '--config', file, '--adapter', 'caddyfile'],
      port,
      { XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
    );
    return {
      ...running,
      stop: async () => {
        await running.stop();
        rmSync(folder, { recursive: true });
      },
    };
  },
};
