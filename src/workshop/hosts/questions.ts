import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  forever,
  forwardingPages,
  markdownHeaders,
  revalidated,
  untouched,
} from '../../hosting/response-headers.ts';
import { serverFiles, serverFolders } from '../../hosting/server-only.ts';
import type { Answer } from './ask.ts';
import type { Host, Site } from './host.ts';
import type { PublishedLink } from './published-links.ts';

/** Something to ask a host for, and who judges the answer. */
export interface Question {
  kind:
    | 'pages'
    | 'kept files'
    | 'other files'
    | 'short links'
    | 'old addresses'
    | 'unknown'
    | 'refused'
    | 'beside';
  path: string;
  /** @returns What is wrong with it; nothing when it is right. */
  judge(answer: Answer): string | undefined;
}

/** Everything that is asked of a host about a site. */
export function questionsFor(host: Host, site: Site, links: readonly PublishedLink[]): Question[] {
  return [
    ...fileQuestions(host, site),
    ...linkQuestions(host, site, links),
    ...missing(host, site),
    ...beside(host, site),
  ];
}

const isForServers = (file: string): boolean =>
  file.startsWith('.') ||
  serverFolders.some((name) => `/${file}`.startsWith(name)) ||
  serverFiles.includes(`/${file}`);

function fileQuestions(host: Host, { root, folder }: Site): Question[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .filter((file) => !isForServers(file) && file !== '404.html')
    .filter((file) => !(host.redirects !== 'none' && goesOn(root, file)))
    .map((file): Question => {
      const kind = kindOf(file);
      const bytes = readFileSync(join(root, file));
      return {
        kind,
        path: `${folder}/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`,
        judge: ({ first }) => {
          if (first.status !== 200) return `status ${first.status}`;
          if (!first.body.equals(bytes)) return 'other bytes';
          return wrongHeaders(host, first.headers, kind, `/${file}`);
        },
      };
    });
}

/** Whether a page does nothing but lead on: hosts with rules never serve it. */
const goesOn = (root: string, file: string): boolean =>
  file.endsWith('.html') && /http-equiv="?refresh/i.test(readFileSync(join(root, file), 'utf8'));

function kindOf(file: string): Question['kind'] {
  if (file.endsWith('.html')) return 'pages';
  return /^(?:_astro|search\/[0-9a-f]{10}|pagefind\/(?:part-\d+\/)?(?:fragment|index))\/[^/]+$/.test(
    file,
  )
    ? 'kept files'
    : 'other files';
}

function wrongHeaders(
  host: Host,
  headers: Headers,
  kind: Question['kind'],
  address: string,
): string | undefined {
  if (host.headers === 'none') return undefined;
  if (headers.get('x-content-type-options') !== 'nosniff') return 'no headers';
  if (kind === 'pages' && !headers.has('content-security-policy')) return 'no policy';
  const mistyped = wrongType(headers, address);
  if (mistyped !== undefined) return mistyped;
  const caching = headers.get('cache-control') ?? '';
  return rightCaching(host, kind, address).test(caching) ? undefined : `caching ${caching}`;
}

/** What programs read says its type and letters; of Markdown, that it is a page once more. */
function wrongType(headers: Headers, address: string): string | undefined {
  const isMarkdown = address.endsWith('.md');
  if (!isMarkdown && !address.endsWith('.txt')) return undefined;
  const type = headers.get('content-type')?.toLowerCase();
  if (type !== (isMarkdown ? markdownHeaders['Content-Type'] : 'text/plain; charset=utf-8'))
    return `type ${type}`;
  const robots = headers.get('x-robots-tag');
  return robots === (isMarkdown ? markdownHeaders['X-Robots-Tag'] : null)
    ? undefined
    : `robots ${robots}`;
}

/** What a host says of caching; where it compresses by itself, its own words for most files. */
function rightCaching(host: Host, kind: Question['kind'], address: string): RegExp {
  if (kind === 'kept files') return exactly(forever);
  const saysAll = host.headers === 'all pages';
  if (
    kind === 'pages' &&
    (saysAll || forwardingPages(['']).some((start) => address.startsWith(start)))
  )
    return exactly(untouched);
  return saysAll ? exactly(revalidated) : /max-age=0|no-cache/;
}

const exactly = (text: string): RegExp => new RegExp(`^${text}$`);

function linkQuestions(host: Host, { folder }: Site, links: readonly PublishedLink[]): Question[] {
  return links.map(({ kind, link, target }): Question => {
    const byRule = host.redirects === 'all' || (host.redirects === 'old' && kind === 'old');
    const status = kind === 'old' ? 301 : 302;
    return {
      kind: kind === 'old' ? 'old addresses' : 'short links',
      path: folder + link,
      judge: ({ first, last, path }) => {
        if (!byRule) {
          const isLed = first.body.toString().includes(`href="${folder}${target}"`);
          return first.status === 200 && isLed
            ? undefined
            : `status ${first.status}, no page leads on`;
        }
        if (first.status !== status) return `status ${first.status}`;
        return path === folder + target && last.status === 200 ? undefined : `leads to ${path}`;
      },
    };
  });
}

const nowhere = [
  '/none/',
  '/none',
  '/none.html',
  '/a/9999/',
  '/a/1301/。',
  '/faq/none/none/',
  '/_astro/none.js',
];

function missing(host: Host, { root, folder }: Site): Question[] {
  const page = readFileSync(join(root, '404.html'));
  const judge = ({ first, last }: Answer): string | undefined => {
    if (last.status !== 404) return `status ${last.status}`;
    if (!last.body.equals(page)) return 'another page';
    const isSaid = host.headers !== 'all pages' || last.headers.get('cache-control') === untouched;
    return isSaid ? undefined : `caching ${first.headers.get('cache-control')}`;
  };
  const refused = [
    ...serverFiles,
    '/_nginx/server.conf',
    '/_caddy/site.caddy',
    '/_buckets/oss.xml',
    '/.help-site',
    '/.nojekyll',
  ];
  const ask = (kind: Question['kind'], path: string): Question => ({
    kind,
    path: folder + path,
    judge,
  });
  return [
    ...nowhere.map((path) => ask('unknown', path)),
    ...(host.refuses ? refused.map((path) => ask('refused', path)) : []),
  ];
}

/** A folder is found without its last slash, and the rest of the host is nobody's. */
function beside(host: Host, { folder }: Site): Question[] {
  if (folder === '') return [];
  const isIn = (path: string): boolean => path.startsWith(`${folder}/`);
  const questions: Question[] = [
    {
      kind: 'beside',
      path: '/',
      judge: ({ last, path }) =>
        last.status === 200 && !isIn(path) ? `something at ${path}` : undefined,
    },
    {
      kind: 'beside',
      path: '/elsewhere/',
      judge: ({ last }) => (last.status === 404 ? undefined : `status ${last.status}`),
    },
  ];
  // Hosts of files know folders; what stands for them here knows files only.
  if (host.headers === 'none') return questions;
  const withoutSlash: Question = {
    kind: 'beside',
    path: folder,
    judge: ({ last, path }) =>
      last.status === 200 && path === `${folder}/` ? undefined : `status ${last.status} at ${path}`,
  };
  return [withoutSlash, ...questions];
}
