import type { Forwarding } from '../model/ledger/forwarding.ts';

/** An address and where a server sends whoever asks for it. */
export type Redirect = Forwarding['moved'][number];

/**
 * Rules for Netlify and Cloudflare Pages. Only old addresses: Cloudflare takes 2,000 rules, and
 * short links work by their own pages.
 * @see https://developers.cloudflare.com/pages/configuration/redirects/
 */
export function redirectRules(moved: readonly Redirect[]): string {
  return onceEach(moved)
    .map(({ from, to }) => `${from} ${to} 301\n`)
    .join('');
}

/**
 * A map for nginx, to be included in `http { … }`; what the server does with it stands in
 * `_nginx/server.conf` (src/hosting/host-files.ts).
 *
 * Short links are in it too and cost no page: they are sent on with 302, because what they lead
 * to may be renamed. The browser keeps the fragment over both.
 */
export function nginxMap(moved: readonly Redirect[], shortLinks: readonly Redirect[]): string {
  const lines = (redirects: readonly Redirect[]): string =>
    onceEach(redirects)
      .map(({ from, to }) => `  ${from} "${to}";\n`)
      .join('');
  return `# In http { }: include this file; server.conf uses what it defines.
map_hash_bucket_size 256;
map_hash_max_size 65536;
map $uri $help_moved {
  default "";
${lines(moved)}}
map $uri $help_short {
  default "";
${lines(shortLinks)}}
`;
}

/** An address twice would be a rule that never holds, and a map with which nginx does not start. */
export function onceEach(redirects: readonly Redirect[]): Redirect[] {
  const seen = new Set<string>();
  return redirects.filter(({ from }) => !seen.has(from) && seen.add(from));
}
