import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentPath } from '../../source/content-path.ts';
import { ask } from './ask.ts';
import { caddy } from './caddy-host.ts';
import { container } from './container-host.ts';
import type { Host, Site } from './host.ts';
import { load } from './load.ts';
import { bareOrigin, nginx } from './nginx-host.ts';
import { plain } from './plain-host.ts';
import { publishedLinks, type PublishedLink } from './published-links.ts';
import { questionsFor, type Question } from './questions.ts';
import { buildRenamedSite } from './renamed-site.ts';
import { wrangler } from './wrangler-host.ts';

// `npm run try:hosts`: serves the built site at the root of a host, and the content with every page
// renamed once below a folder, by each server of this machine with the files that a build writes
// for it. Asks for every file, every link that was ever published, addresses at which nothing is,
// files that are not for readers, and what lies beside the folder. `-- --load` holds 200 connections on nginx, too.

const hosts = [nginx, container, caddy, plain, wrangler];
const kinds: Question['kind'][] = [
  'pages',
  'kept files',
  'other files',
  'short links',
  'old addresses',
  'unknown',
  'refused',
  'beside',
];
const { values } = parseArgs({ options: { load: { type: 'boolean' } } });
const content = resolve(contentPath());
const failures: string[] = [];

console.log(
  `host | site at | ${kinds.join(' | ')}\n--- | --- | ${kinds.map(() => '--:').join(' | ')}`,
);
const renamed = await buildRenamedSite(content, '/help');
try {
  for (const host of hosts) {
    await tryHost(host, { root: resolve('dist'), folder: '' }, publishedLinks(content));
    await tryHost(host, renamed, publishedLinks(renamed.content));
  }
} finally {
  renamed.remove();
}
failures.slice(0, 20).forEach((line) => console.log(line));
if (failures.length > 20) console.log(`and ${failures.length - 20} more`);
if (values.load) await holdConnections();
if (failures.length > 0) process.exitCode = 1;

/** Asks a host everything and prints a line: how many of how many answers were right. */
async function tryHost(host: Host, site: Site, links: readonly PublishedLink[]): Promise<void> {
  const line = `${host.name} | ${site.folder}/`;
  const running = await host.start(site).catch((error: Error) => error.message);
  if (typeof running === 'string') {
    console.log(`${line} | ${running.startsWith('missing') ? 'not on this machine' : 'FAILED'}`);
    if (!running.startsWith('missing')) failures.push(`${line}: ${running}`);
    return;
  }
  const right = new Map<string, [number, number]>();
  try {
    for (const { kind, path, judge } of questionsFor(host, site, links)) {
      const wrong = judge(await ask(running.origin, path));
      const [good, all] = right.get(kind) ?? [0, 0];
      right.set(kind, [good + (wrong === undefined ? 1 : 0), all + 1]);
      if (wrong !== undefined) failures.push(`${line}: ${path}: ${wrong}`);
    }
  } finally {
    await running.stop();
  }
  console.log(`${line} | ${kinds.map((kind) => right.get(kind)?.join('/') ?? '–').join(' | ')}`);
}

/** How many answers a second nginx gives with our configuration, and without. */
async function holdConnections(): Promise<void> {
  const [connections, seconds] = [200, 10];
  const running = await nginx.start({ root: resolve('dist'), folder: '' });
  const address = publishedLinks(content)[0]?.target ?? '/';
  await load(bareOrigin + address, connections, 2);
  const bare = await load(bareOrigin + address, connections, seconds);
  const site = await load(running.origin + address, connections, seconds);
  await running.stop();
  console.log(
    `${connections} connections, ${seconds} s each: ${Math.round(site.rate)} answers a second, ` +
      `${site.errors} errors; the bare file ${Math.round(bare.rate)}, ${bare.errors} errors ` +
      `(× ${(site.rate / bare.rate).toFixed(2)})`,
  );
  if (site.errors > 0) failures.push('errors under load');
}
