import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { shortAddress } from '../model/addresses.ts';
import type { HelpCentre } from '../model/help-centre.ts';
import { triageForwarding } from '../model/triage/forwarding.ts';
import { cdnHeaders, cosWebsite, ossWebsite } from './bucket-files.ts';
import { caddySite } from './caddy-file.ts';
import { headerRules, nginxMaps, nginxServer } from './host-files.ts';
import { nginxMap, redirectRules, type Redirect } from './redirect-files.ts';
import { securityHeaders } from './response-headers.ts';
import { vercelConfig } from './vercel-file.ts';

/**
 * Writes what servers read: the redirects that they can make, where pages do the same in any
 * case, and the headers that they send.
 *
 * @param root Absolute path of the folder of the site, with everything else in it.
 */
export async function writeServerFiles(centre: HelpCentre, root: string): Promise<void> {
  const { answers, guides } = centre;
  const { folder, siblings } = centre.editions;
  const inFolder =
    (of: string) =>
    ({ from, to }: Redirect): Redirect => ({ from: of + from, to: of + to });
  const triage = triageForwarding(centre.triage);
  const old = [...centre.forwarding.moved, ...triage.moved];
  const moved = siblings.flatMap((sibling) => old.map(inFolder(sibling.folder)));
  const short = [
    ...[...answers, ...guides].map(({ number, address }) => ({
      from: shortAddress(number),
      to: address,
    })),
    ...triage.short,
  ];
  // A page knows the language of its reader, and a server does not.
  const pinned = siblings.length > 1 ? siblings.slice(1) : siblings;
  const shortLinks = pinned.flatMap((sibling) => short.map(inFolder(sibling.folder)));
  const languages = siblings.map((sibling) => sibling.folder.slice(folder.length));
  const headers = securityHeaders();
  const hashed = await hashedFolders(root, languages);
  const files = {
    _redirects: redirectRules(moved),
    _headers: headerRules(headers, hashed, folder, languages),
    '_nginx/redirects.conf': nginxMap(moved, shortLinks),
    '_nginx/headers.conf': nginxMaps(headers, hashed, folder),
    '_nginx/server.conf': nginxServer(headers, folder, languages),
    '_caddy/site.caddy': caddySite({ moved, shortLinks }, headers, hashed, folder, languages),
    '_buckets/oss.xml': ossWebsite(folder),
    '_buckets/cos.xml': cosWebsite(folder),
    '_buckets/cdn-headers.json': cdnHeaders(headers),
    'vercel.json': vercelConfig(moved, headers, hashed, folder, languages),
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  }
}

/** Folders of files that have a hash in their names or stand below one, in order. */
async function hashedFolders(root: string, languages: readonly string[]): Promise<string[]> {
  const hashedFolder = new RegExp(`^(?:${languages.join('|')})${hashedName}$`);
  const folders = await readdir(root, { recursive: true, withFileTypes: true });
  return folders
    .filter((entry) => entry.isDirectory())
    .map((entry) => `/${relative(root, join(entry.parentPath, entry.name))}/`)
    .filter((folder) => hashedFolder.test(folder))
    .sort();
}

const hashedName = String.raw`/(?:_astro|search/[0-9a-f]{10}|pagefind/(?:part-\d+/)?(?:fragment|index))/`;
