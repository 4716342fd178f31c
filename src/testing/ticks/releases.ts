import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { mediaTypeOf } from '../../site-files/media-types.ts';

/** The built site, in which one page is released anew with other steps. */
export interface Releases {
  origin: string;
  /** Ids of all steps that the page ever has. */
  ids: readonly string[];
  /** Serves the page with these steps in this order from now on. */
  release(ids: readonly string[]): void;
  stop(): void;
}

/**
 * Serves `dist`. Steps have no texts here but those of the page: one that it lacks is made from
 * another, under a new id.
 *
 * @param address Of the page; it has one list.
 */
export async function serveReleases(dist: string, address: string): Promise<Releases> {
  const page = readFileSync(join(dist, address, 'index.html'), 'utf8');
  const start = page.indexOf('<li class="help-step"');
  const end = page.indexOf('</ul>', page.lastIndexOf('<li class="help-step"'));
  const items = page.slice(start, end).split(/(?=<li class="help-step")/);
  const steps = new Map(items.map((item) => [/id="([^"]+)"/.exec(item)?.[1] ?? '', item]));
  for (const [id, item] of [...steps].slice(0, 3))
    steps.set(`new-${id}`, item.replaceAll(`"${id}"`, `"new-${id}"`));
  let html = page;

  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://site');
    const file = join(dist, pathname.replace(/\/$/, '/index.html'));
    const found = existsSync(file) && statSync(file).isFile();
    response.writeHead(found ? 200 : 404, {
      'content-type': mediaTypeOf(file),
      'cache-control': extname(file) === '.js' ? 'max-age=3600' : 'no-cache',
    });
    response.end(pathname === address ? html : found ? readFileSync(file) : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ids: [...steps.keys()],
    release(ids) {
      html = page.slice(0, start) + ids.map((id) => steps.get(id)).join('') + page.slice(end);
    },
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
