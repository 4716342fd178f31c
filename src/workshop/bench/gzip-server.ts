import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { mediaTypeOf } from '../../site-files/media-types.ts';

/** A running server; `address` is its origin without a slash at its end. */
export interface RunningServer {
  address: string;
  close(): void;
}

/**
 * Serves a folder as hosts of static sites do: compressed, with a type, files kept for good.
 *
 * @param extra Pages to serve beside it, HTML by path.
 */
export async function serveCompressed(
  folder: string,
  extra: ReadonlyMap<string, string>,
): Promise<RunningServer> {
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://site').pathname;
    const name = path.endsWith('/') ? `${path}index.html` : path;
    const file = join(folder, name);
    const page = extra.get(path);
    if (page === undefined && !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': mediaTypeOf(name),
      'content-encoding': 'gzip',
      'cache-control': name.startsWith('/_astro/') ? 'max-age=31536000, immutable' : 'no-cache',
    });
    response.end(gzipSync(page ?? readFileSync(file), { level: 9 }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}
