import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startProgram, type Host, type Site } from './host.ts';

const port = 4390;

/** The nginx of this machine, as that of the container: the site lies at `root`, in its folder. */
export const container: Host = {
  name: 'nginx as in the container',
  redirects: 'all',
  headers: 'all pages',
  refuses: true,
  start: async (site) => {
    const work = mkdtempSync(join(tmpdir(), 'help-container-'));
    const file = join(work, 'nginx.conf');
    const place = join(work, `site${site.folder}`);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(site.root, place);
    writeFileSync(file, configuration(site, work));
    const user = process.getuid?.() === 0 ? 'user root; ' : '';
    const running = await startProgram(
      ['nginx', '-p', work, '-c', file, '-g', `${user}daemon off;`],
      port,
    );
    return {
      ...running,
      stop: async () => {
        await running.stop();
        rmSync(work, { recursive: true });
      },
    };
  },
};

/** The file of the container, with the paths of this machine. */
const configuration = ({ root }: Site, work: string): string =>
  readFileSync('src/hosting/container-nginx.conf', 'utf8')
    .replaceAll('/tmp/', `${work}/`)
    .replaceAll('/etc/nginx/help', `${root}/_nginx`)
    .replace('/srv/help', `${work}/site`)
    .replace('8080', `127.0.0.1:${port}`);
