import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { contentPolicy } from './content-policy.ts';
import { RefusedFile } from './content-files.ts';
import type { Assets } from './editor-assets.ts';
import type { EditorWork } from './editor-work.ts';
import type { Typed } from './protocol.ts';
import { refusalOf } from './request-guard.ts';

/** A running editor. */
export interface EditorServer {
  /** Opens the editor; whoever has it may write into the content folder. */
  address: string;
  stop(): void;
}

/** What an editor serves, and from where. */
export interface EditorParts {
  work: EditorWork;
  assets: Assets;
  /** Pictures that pages show. */
  publicFolder: string;
}

/** Bytes of a request; the longest file has 150,000 characters, and comes twice. */
const longestRequest = 2_000_000;

/**
 * Serves the editor on this machine alone.
 *
 * @param wanted A port; another one is taken when it is in use.
 */
export async function startEditor(parts: EditorParts, wanted = 0): Promise<EditorServer> {
  const token = randomBytes(24).toString('base64url');
  const policy = contentPolicy(parts.assets.nonce);
  let port = 0;
  const server = createServer((request, response) => {
    const refusal = refusalOf(request, port, token);
    const answer = refusal ? Promise.resolve(plain(refusal)) : answerTo(request, parts, token);
    void answer
      .catch((error: unknown) => failure(error))
      .then((reply) => send(response, reply, policy));
  });
  const listen = (at: number): Promise<void> =>
    new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(at, '127.0.0.1', resolve);
    });
  await listen(wanted).catch(() => listen(0));
  ({ port } = server.address() as AddressInfo);
  const stop = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://127.0.0.1:${port}/${token}/`, stop };
}

interface Reply {
  status: number;
  type: string;
  body: string | Buffer;
}

const plain = (status: number, body = ''): Reply => ({
  status,
  type: 'text/plain; charset=utf-8',
  body,
});

const json = (value: unknown): Reply => ({
  status: 200,
  type: 'application/json',
  body: JSON.stringify(value),
});

/** What is refused says why; what nobody has thought of is printed, too. */
function failure(error: unknown): Reply {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof RefusedFile) return plain(422, message);
  console.error(error);
  return plain(500, message);
}

function send(response: ServerResponse, { status, type, body }: Reply, policy: string): void {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'content-security-policy': policy,
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  });
  response.end(body);
}

async function answerTo(
  request: IncomingMessage,
  parts: EditorParts,
  token: string,
): Promise<Reply> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://editor');
  const name = pathname.slice(token.length + 2);
  if (request.method === 'POST') return posted(name, await bodyOf(request), parts.work);
  const asset = parts.assets.files.get(name);
  if (asset) return { status: 200, type: asset.type, body: asset.text };
  if (name === 'files') return json(await parts.work.files());
  if (name === 'file') return json(await parts.work.open(searchParams.get('path') ?? ''));
  return name.startsWith('public/')
    ? picture(parts.publicFolder, decodeURIComponent(name.slice('public/'.length)))
    : plain(404);
}

/** What the editor sends; the token keeps everybody else out. */
interface Sent {
  path: string;
  base: string;
  typed: Typed;
}

async function posted(name: string, body: string, work: EditorWork): Promise<Reply> {
  const { path, base, typed } = JSON.parse(body) as Sent;
  if (name === 'check') return json(await work.check(path, typed));
  return name === 'save' ? json(await work.save(path, base, typed)) : plain(404);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > longestRequest) throw new RefusedFile('这个文件太长，不能在这里保存。');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

const pictureTypes: Record<string, string> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

async function picture(folder: string, name: string): Promise<Reply> {
  const path = normalize(join(folder, name));
  const type = pictureTypes[extname(path).toLowerCase()];
  if (!type || !path.startsWith(folder + sep)) return plain(404);
  const body = await readFile(path).catch(() => undefined);
  return body ? { status: 200, type, body } : plain(404);
}
