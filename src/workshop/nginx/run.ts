import { extname } from 'node:path';
import { distFiles } from '../../testing/dist-pages.ts';
import { load } from './load.ts';
import { startNginx } from './trial.ts';

// `npm run try:nginx`: serves the built site with the files in `_nginx` by an nginx of this
// machine. Asks for every file and says how it was answered; then holds 200 connections for a
// while, on an answer and on the same file without any of our configuration.

const connections = 200;
const seconds = 10;

const nginx = await startNginx().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
try {
  const kinds = new Map<string, number>();
  for (const path of distFiles()) {
    const kind = await answerTo(path);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  console.log('files | kind | status | type | caching | policy\n--: | --- | --: | --- | --- | ---');
  for (const [kind, count] of [...kinds].sort()) console.log(`${count} | ${kind}`);

  const address = '/faq/withdrawal/not-arrived/';
  await load(nginx.bare + address, connections, 2);
  const bare = await load(nginx.bare + address, connections, seconds);
  const site = await load(nginx.site + address, connections, seconds);
  console.log(
    `\n${connections} connections, ${seconds} s each: ${Math.round(site.rate)} answers a second, ` +
      `${site.errors} errors; the bare file ${Math.round(bare.rate)}, ${bare.errors} errors ` +
      `(× ${(site.rate / bare.rate).toFixed(2)})`,
  );
  process.exitCode = site.errors > 0 ? 1 : 0;
} finally {
  await nginx.stop();
}

/** How a file is answered, in a line. */
async function answerTo(path: string): Promise<string> {
  const address = `/${path.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
  const response = await fetch(nginx.site + address, { redirect: 'manual' });
  const { status, headers } = response;
  await response.arrayBuffer();
  const target = headers.get('location');
  const reached = target ? (await fetch(nginx.site + target)).status : '';
  const policy = headers.has('content-security-policy') ? 'policy' : '–';
  return [
    kindOf(path),
    target ? `${status} → ${reached}` : status,
    headers.get('content-type'),
    headers.get('cache-control') ?? '–',
    headers.get('x-content-type-options') === 'nosniff' ? policy : 'HEADERS MISSING',
  ].join(' | ');
}

function kindOf(path: string): string {
  if (/^(?:_(?:nginx|headers|redirects)|\.)/.test(path)) return 'files of servers';
  if (path.startsWith('a/')) return 'short links';
  return path.endsWith('.html') ? 'pages' : extname(path);
}
