import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import type { AddressInfo, Server } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { mediaTypeOf } from '../../site-files/media-types.ts';
import type { Certificate } from './self-signed.ts';

/** A running server; `address` is its origin without a slash at its end. */
export interface RunningServer {
  address: string;
  close(): void;
}

/**
 * Serves a folder as hosts of static sites do: compressed, with a type, files kept for good.
 *
 * @param extra Files to serve in the place of its own or beside them, by path.
 * @param certificate With one it speaks HTTP/2.
 */
export async function serveCompressed(
  folder: string,
  extra: ReadonlyMap<string, string>,
  certificate?: Certificate,
): Promise<RunningServer> {
  const answer = (
    { url }: IncomingMessage | Http2ServerRequest,
    response: ServerResponse | Http2ServerResponse,
  ): void => {
    const path = new URL(url ?? '/', 'http://site').pathname;
    const name = path.endsWith('/') ? `${path}index.html` : path;
    const file = join(folder, name);
    const own = extra.get(path);
    const found = own !== undefined || existsSync(file);
    response.statusCode = found ? 200 : 404;
    response.setHeader('content-type', mediaTypeOf(name));
    response.setHeader('content-encoding', 'gzip');
    response.setHeader(
      'cache-control',
      name.startsWith('/_astro/') ? 'max-age=31536000, immutable' : 'no-cache',
    );
    const body = gzipSync(found ? (own ?? readFileSync(file)) : '', { level: 9 });
    // Calls of either protocol differ for TypeScript alone.
    (response as ServerResponse).end(body);
  };
  const server: Server = certificate
    ? createSecureServer(certificate, answer)
    : createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const scheme = certificate ? 'https' : 'http';
  return { address: `${scheme}://127.0.0.1:${port}`, close: () => server.close() };
}
