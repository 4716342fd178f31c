import { onceEach, type Redirect } from './redirect-files.ts';
import {
  forever,
  forwardingPages,
  markdownHeaders,
  untouched,
  type Headers,
} from './response-headers.ts';

/** As many as Vercel takes; further old addresses go on by their pages. */
const mostRedirects = 2048;

/**
 * `vercel.json`, for the root of what is deployed. Vercel asks again for what has no rule about
 * caching, and compresses by itself.
 *
 * @param moved Old addresses, as the host sees them.
 * @param hashed Folders whose files have a hash in their names, as `/_astro/`.
 * @param folder Of the site on its host, as `/help`.
 * @see https://vercel.com/docs/project-configuration/vercel-json
 */
export function vercelConfig(
  moved: readonly Redirect[],
  headers: Headers,
  hashed: readonly string[],
  folder = '',
  languages: readonly string[] = [''],
): string {
  const rule = (path: string, said: Headers, end = ''): object => ({
    source: `${folder}${path}(.*)${end}`,
    headers: Object.entries(said).map(([key, value]) => ({ key, value })),
  });
  return `${JSON.stringify(
    {
      $schema: 'https://openapi.vercel.sh/vercel.json',
      trailingSlash: true,
      redirects: onceEach(moved)
        .slice(0, mostRedirects)
        .map(({ from, to }) => ({ source: from, destination: to, statusCode: 301 })),
      headers: [
        rule('/', headers),
        rule('/', markdownHeaders, String.raw`\.md`),
        ...forwardingPages(languages).map((name) => rule(name, { 'Cache-Control': untouched })),
        ...hashed.map((name) => rule(name, { 'Cache-Control': forever })),
      ],
    },
    undefined,
    2,
  )}\n`;
}
