import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProgram, type Host, type Site } from './host.ts';
import { forFolder, recipes } from './recipes.ts';

const port = 4393;
/** The same files with none of our configuration. */
export const bareOrigin = `http://127.0.0.1:${port + 1}`;

/** nginx as src/hosting/README.md says: in a folder of the host by `alias`. */
export const nginx: Host = {
  name: 'nginx',
  redirects: 'all',
  headers: 'all pages',
  refuses: true,
  start: async (site) => {
    const folder = mkdtempSync(join(tmpdir(), 'help-nginx-'));
    const file = join(folder, 'nginx.conf');
    writeFileSync(file, configuration(site, folder));
    const running = await startProgram(
      ['nginx', '-p', folder, '-c', file, '-g', 'daemon off;'],
      port,
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

function configuration(site: Site, work: string): string {
  const mime = ['/etc/nginx/mime.types', '/usr/local/etc/nginx/mime.types'].find(existsSync);
  return `
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes auto;
pid ${work}/pid;
error_log stderr warn;
events { worker_connections 1024; }
http {
  ${mime ? `include ${mime};` : ''}
  access_log off;
  sendfile on;
  keepalive_requests 100000;
  client_body_temp_path ${work};
${asRecipe(site)}
  server {
    listen 127.0.0.1:${port + 1};
    root ${site.root};
  }
}
`;
}

/** The file of the recipe, with the paths and ports of this machine and without a certificate. */
function asRecipe({ root, folder }: Site): string {
  const [file = '', inFolder = ''] = recipes('nginx');
  const placed =
    folder === '' ? file : file.replace(/^ *root .*\n/m, () => forFolder(inFolder, folder));
  return placed
    .replaceAll('/srv/help', root)
    .replaceAll(/^ *ssl_certificate.*\n/gm, '')
    .replace('listen 443 ssl;', `listen 127.0.0.1:${port};`)
    .replace('listen 80;', `listen 127.0.0.1:${port + 2};`);
}
