import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** The part of a request by which it is judged. */
export type Asked = Pick<IncomingMessage, 'method' | 'url' | 'headers'>;

/**
 * Whether a request comes from the editor itself: other pages in the same browser can reach servers
 * of this machine, by its address or by a name of their own that they let point to it.
 *
 * @param token Stands first in every address; nobody else knows it.
 * @returns The status of the refusal, `undefined` when it may be answered.
 */
export function refusalOf(asked: Asked, port: number, token: string): 403 | 404 | 405 | undefined {
  const { method = '', url = '' } = asked;
  if (!isFromHere(asked, port)) return 403;
  if (!isSame(url.split('/')[1] ?? '', token)) return 404;
  if (method === 'POST') return isOwnRequest(asked) ? undefined : 403;
  return method === 'GET' ? undefined : 405;
}

function isFromHere({ headers }: Asked, port: number): boolean {
  const { host = '', origin = `http://${host}` } = headers;
  const isOurs = [`127.0.0.1:${port}`, `localhost:${port}`].includes(host);
  const site = headers['sec-fetch-site'] ?? 'none';
  return isOurs && origin === `http://${host}` && ['same-origin', 'none'].includes(site.toString());
}

/** A form of another page cannot send this type without being asked for it first. */
const isOwnRequest = ({ headers }: Asked): boolean =>
  headers['content-type'] === 'application/json' && headers.origin !== undefined;

function isSame(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}
