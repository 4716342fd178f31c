import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A running nginx: `site` with our configuration, `bare` the same files with none. */
export interface Trial {
  site: string;
  bare: string;
  stop(): Promise<void>;
}

const ports = { site: 4393, bare: 4394 };

/**
 * Starts nginx on the built site, as `_nginx` says.
 *
 * @throws {Error} when nginx is not installed or does not take the configuration.
 */
export async function startNginx(): Promise<Trial> {
  const root = resolve('dist');
  const folder = mkdtempSync(join(tmpdir(), 'help-nginx-'));
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, configuration(root, folder));
  const nginx = spawn('nginx', ['-p', folder, '-c', file, '-g', 'daemon off;']);
  let said = '';
  nginx.stderr.on('data', (chunk: Buffer) => (said += String(chunk)));
  const ended = Promise.race([
    once(nginx, 'exit'),
    once(nginx, 'error').then(() => (said ||= 'nginx is not installed.')),
  ]);
  const isUp = await Promise.race([reached(ports.site), ended.then(() => false)]);
  if (!isUp) throw new Error(said);
  return {
    site: `http://127.0.0.1:${ports.site}`,
    bare: `http://127.0.0.1:${ports.bare}`,
    stop: async () => {
      nginx.kill('SIGQUIT');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

function configuration(root: string, folder: string): string {
  const mime = ['/etc/nginx/mime.types', '/usr/local/etc/nginx/mime.types'].find(existsSync);
  return `
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes auto;
pid ${folder}/pid;
error_log stderr warn;
events { worker_connections 1024; }
http {
  ${mime ? `include ${mime};` : ''}
  access_log off;
  sendfile on;
  keepalive_requests 100000;
  client_body_temp_path ${folder};
  include ${root}/_nginx/redirects.conf;
  include ${root}/_nginx/headers.conf;
  server {
    listen 127.0.0.1:${ports.site};
    root ${root};
    include ${root}/_nginx/server.conf;
  }
  server {
    listen 127.0.0.1:${ports.bare};
    root ${root};
  }
}
`;
}

/** Settles when somebody listens at a port. */
async function reached(port: number): Promise<true> {
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    const up = await Promise.race([
      once(socket, 'connect').then(() => true),
      once(socket, 'close').then(() => false),
    ]).catch(() => false);
    socket.destroy();
    if (up) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
