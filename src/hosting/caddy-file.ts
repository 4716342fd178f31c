import { onceEach, type Redirect } from './redirect-files.ts';
import {
  forever,
  markdownHeaders,
  revalidated,
  untouched,
  type Headers,
} from './response-headers.ts';
import { serverFiles, serverFolders } from './server-only.ts';

/**
 * What Caddy is told, to be imported in a site block behind `root`: redirects, headers, refusals
 * and the page for what is missing.
 *
 * @param moved Old addresses, as the host sees them; `shortLinks` likewise.
 * @param hashed Folders whose files have a hash in their names, as `/_astro/`, below `folder`.
 * @param folder Of the site on its host, as `/help`.
 * @see https://caddyserver.com/docs/caddyfile/directives
 */
export function caddySite(
  { moved, shortLinks }: { moved: readonly Redirect[]; shortLinks: readonly Redirect[] },
  headers: Headers,
  hashed: readonly string[],
  folder = '',
  languages: readonly string[] = [''],
): string {
  return `# In a site block, behind \`root\`: import this file.
${folder === '' ? 'handle' : `redir ${folder} ${folder}/ 301\nhandle_path ${folder}/*`} {
  map {http.request.orig_uri.path} {help_moved} {
${redirects(moved)}  }
  map {http.request.orig_uri.path} {help_short} {
${redirects(shortLinks)}  }
  @help_moved not vars {help_moved} ""
  redir @help_moved {help_moved} 301
  @help_short not vars {help_short} ""
  redir @help_short {help_short} 302
  map {path} {help_cache} {
${hashed.map((name) => `    ~^${name} "${forever}"\n`).join('')}    ~(/|\\.html)$ "${untouched}"
    default "${revalidated}"
  }
  # What other servers read is not for readers.
  @help_servers path ${[...serverFolders.map((name) => `${name}*`), ...serverFiles].join(' ')}
  error @help_servers 404
  @help_dots {
    path_regexp /\\.
    not path /.well-known/*
  }
  error @help_dots 404
${responseHeaders({ ...headers, 'Cache-Control': '{help_cache}' }, '  ')}
  @help_markdown path *.md
${responseHeaders(markdownHeaders, '  ', '@help_markdown ')}
  encode gzip
  file_server
}
handle_errors {
${languages
  .toReversed()
  .map((name) => missingIn(folder, name, headers))
  .join('')}}
`;
}

/** What is missing below the folder of a language is said in it. */
const missingIn = (folder: string, language: string, headers: Headers): string => {
  const matcher = `@help${language.replace('/', '_')}`;
  return `  ${matcher} path ${folder}${language}/*
  handle ${matcher} {
    rewrite * ${language}/404.html
${responseHeaders({ ...headers, 'Cache-Control': untouched }, '    ')}
    encode gzip
    file_server
  }
`;
};

const redirects = (all: readonly Redirect[]): string =>
  [...onceEach(all).map(({ from, to }) => `    ${from} ${to}\n`), '    default ""\n'].join('');

/** Deferred to after the compression: Caddy does not compress what is not to be changed. */
function responseHeaders(headers: Headers, indent: string, of = ''): string {
  return [
    `header ${of}{`,
    ...Object.entries(headers).map(([name, value]) => `  ${name} "${value}"`),
    '  defer',
    '}',
  ]
    .map((line) => indent + line)
    .join('\n');
}
