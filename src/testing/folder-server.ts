import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { mediaTypeOf } from '../site-files/media-types.ts';

/** A host on which a site lies in a folder beside those of other people. */
export interface FolderServer {
  origin: string;
  /** Paths asked for that are none of the site's. */
  outside: string[];
  /** Paths in the folder at which there is nothing. */
  missing: string[];
  /** As long as it is, connections end without an answer, as where there is no network. */
  isGone: boolean;
  /** Answers in the place of the server, as far as it likes; otherwise it returns `false`. */
  instead: (pathname: string, response: ServerResponse) => boolean;
  stop(): void;
}

/** Serves a built site below a folder, as plainly as hosts of static files do. */
export async function serveInFolder(site: string, folder: string): Promise<FolderServer> {
  const [outside, missing]: [string[], string[]] = [[], []];
  const server = createServer(({ url = '/' }, response) => {
    if (told.isGone) return response.destroy();
    const { pathname } = new URL(url, 'http://site');
    if (told.instead(pathname, response)) return undefined;
    const isInside = pathname.startsWith(`${folder}/`);
    const inside = pathname.slice(folder.length).replace(/\/$/, '/index.html');
    const file = isInside && isFile(join(site, inside)) ? inside : '/404.html';
    // Browsers ask any host for this one, of a page that names no icon.
    if (!isInside && pathname !== '/favicon.ico') outside.push(pathname);
    if (isInside && file !== inside) missing.push(pathname);
    response.writeHead(file === inside ? 200 : 404, {
      'content-type': mediaTypeOf(file),
    });
    return response.end(isInside ? readFileSync(join(site, file)) : '');
  });
  const instead = (): boolean => false;
  const told: FolderServer = { origin: '', outside, missing, isGone: false, instead, stop };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  told.origin = `http://127.0.0.1:${port}`;
  return told;

  function stop(): void {
    server.closeAllConnections();
    server.close();
  }
}

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();
