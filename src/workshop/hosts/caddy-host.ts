import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProgram, type Host, type Site } from './host.ts';
import { forFolder, recipes } from './recipes.ts';

const port = 4391;

/** Caddy as src/hosting/README.md says. */
export const caddy: Host = {
  name: 'Caddy',
  redirects: 'all',
  headers: 'all pages',
  refuses: true,
  start: async (site) => {
    const folder = mkdtempSync(join(tmpdir(), 'help-caddy-'));
    const file = join(folder, 'Caddyfile');
    writeFileSync(file, `{\n\tadmin off\n}\n${asRecipe(site)}`);
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

/** The file of the recipe, with the paths and the port of this machine. */
function asRecipe({ root, folder }: Site): string {
  const [file = '', inFolder = ''] = recipes('caddyfile');
  const placed =
    folder === '' ? file : file.replace(/^}/m, () => `${forFolder(inFolder, folder)}}`);
  return placed
    .replaceAll('/srv/help', root)
    .replace('help.example.com {', `http://127.0.0.1:${port} {`);
}
