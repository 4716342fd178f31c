import {
  forever,
  forwardingPages,
  markdownHeaders,
  pagesOnly,
  revalidated,
  untouched,
  type Headers,
} from './response-headers.ts';
import { serverFiles, serverFolders } from './server-only.ts';

/**
 * `_headers` for Netlify and Cloudflare Pages. Both let browsers ask again for what has no rule,
 * and join what several rules say of one header: no two rules about caching hold for one file.
 *
 * @param hashed Folders whose files have a hash in their names, as `/_astro/`.
 * @param folder Of the site on its host, as `/help`.
 * @param languages Folders of its languages below that; empty for the main one.
 * @see https://docs.netlify.com/manage/routing/headers/
 * @see https://developers.cloudflare.com/pages/configuration/headers/
 */
export function headerRules(
  headers: Headers,
  hashed: readonly string[],
  folder = '',
  languages: readonly string[] = [''],
): string {
  const said = (some: Headers): string =>
    Object.entries(some)
      .map(([name, value]) => `  ${name}: ${value}\n`)
      .join('');
  const caching = (name: string, value: string): string =>
    `${folder}${name}*\n  Cache-Control: ${value}\n`;
  return [
    `${folder}/*\n${said(headers)}`,
    `${folder}/*.md\n${said(markdownHeaders)}`,
    ...forwardingPages(languages).map((name) => caching(name, untouched)),
    ...hashed.map((name) => caching(name, forever)),
  ].join('\n');
}

/** The part of nginx's configuration that stands in `http { … }`: what depends on the request. */
export function nginxMaps(headers: Headers, hashed: readonly string[], folder = ''): string {
  const start = folder.replaceAll('.', String.raw`\.`);
  const folders = hashed.map((name) => `  ~^${start}${name} "${forever}";\n`).join('');
  return `# In http { }: include this file; server.conf uses what it defines.
map $sent_http_content_type $help_content_policy {
  default "";
  ~^text/html "${headers[pagesOnly]}";
}
map $sent_http_content_type $help_asked_again {
  default "${revalidated}";
  ~^text/html "${untouched}";
}
map $sent_http_content_type $help_robots {
  default "";
  ~^text/markdown "${markdownHeaders['X-Robots-Tag']}";
}
# Beside what mime.types says, which does not know it.
types { text/markdown md; }
map $uri $help_cache {
  default $help_asked_again;
${folders}}
`;
}

/** The part that stands in `server { … }`. */
export function nginxServer(
  headers: Headers,
  folder = '',
  languages: readonly string[] = [''],
): string {
  const lines = Object.entries(headers).map(([name, value]) =>
    name === pagesOnly
      ? `add_header ${name} $help_content_policy always;\n`
      : `add_header ${name} "${value}" always;\n`,
  );
  const refused = [
    ...serverFolders.map((name) => `location ^~ ${folder}${name} { return 404; }`),
    ...serverFiles.map((name) => `location = ${folder}${name} { return 404; }`),
  ];
  return `# In server { }, after \`root\`: include this file. http { } needs mime.types,
# redirects.conf and headers.conf.
${whereFiles(folder)}default_type application/octet-stream;
charset utf-8;
charset_types text/plain text/css text/csv text/markdown text/xml application/javascript application/json;
index index.html;
absolute_redirect off;
error_page 404 ${folder}/404.html;
${missingIn(folder, languages)}# What other servers read is not for readers.
${refused.join('\n')}
location ~ /\\.(?!well-known/) { return 404; }
${withoutSlash(folder)}if ($help_moved) { return 301 $help_moved; }
if ($help_short) { return 302 $help_short; }
gzip on;
gzip_vary on;
gzip_min_length 512;
gzip_types text/plain text/css text/csv text/markdown text/xml application/javascript application/json image/svg+xml application/xml;
add_header Cache-Control $help_cache always;
add_header X-Robots-Tag $help_robots always;
${lines.join('')}`;
}

/** Where the files lie that are asked for with a folder in front. */
const whereFiles = (folder: string): string =>
  folder === ''
    ? ''
    : `# The site lies at \`root\` as the folder ${folder}, or elsewhere by
# \`location ${folder}/ { alias …; }\` behind this line.
`;

/** What is missing below the folder of a language is said in it. */
const missingIn = (folder: string, languages: readonly string[]): string =>
  languages
    .filter((name) => name !== '')
    .map((name) => `location ${folder}${name}/ { error_page 404 ${folder}${name}/404.html; }\n`)
    .join('');

/** A folder that is served by `alias` is not found without its last slash. */
const withoutSlash = (folder: string): string =>
  folder === '' ? '' : `location = ${folder} { return 301 ${folder}/; }\n`;
