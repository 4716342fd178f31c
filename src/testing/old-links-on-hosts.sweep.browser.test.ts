import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { caddy } from '../workshop/hosts/caddy-host.ts';
import type { Running } from '../workshop/hosts/host.ts';
import { nginx } from '../workshop/hosts/nginx-host.ts';
import { plain } from '../workshop/hosts/plain-host.ts';
import { useBrowser } from './browser.ts';
import { buildContent } from './built-content.ts';
import { contentFolder } from './content-folder.ts';
import { files } from './in-folder-content.ts';

/** Old links below `/help/` of every server that is on this machine; the others are left out. */
const site = useBrowser();
const folder = '/help';
let root = '';
const endings: (() => unknown)[] = [];

beforeAll(async () => {
  const later = (end: () => unknown): void => void endings.unshift(end);
  root = await buildContent(contentFolder(files, later), later);
}, 240_000);
afterAll(() => endings.forEach((end) => end()));

const answer = '/faq/withdrawal/not-arrived/';
const other = '/faq/withdrawal/wrong-account/';
/** What every host does, with a browser that runs scripts and one that does not. */
const always = [
  { link: '/a/1301/', target: answer },
  { link: '/faq/withdrawal/old-name/', target: answer },
  { link: '/a/1305/', target: answer },
  { link: '/faq/withdrawal/merged/', target: answer },
  { link: '/faq/withdrawal/cancelled/', target: '/a/1306/' },
];
/** What takes a script, or a server that sends on: browsers keep the fragment over a redirect. */
const fragments = [
  { link: '/a/1301/#status', target: `${answer}#status` },
  { link: '/faq/withdrawal/old-name/#bank', target: `${answer}#bank` },
];
const scripted = [{ link: '/a/1305/#fee', target: `${other}#bank` }];

describe.for([plain, nginx, caddy])('$name', (host) => {
  let running: Running | undefined;
  beforeAll(async () => {
    running = await host.start({ root, folder }).catch((error: Error) => {
      if (error.message.startsWith('missing')) return undefined;
      throw error;
    });
  });
  afterAll(() => running?.stop());

  const arrives = async (link: string, target: string, scripts: boolean): Promise<void> => {
    const origin = running?.origin ?? '';
    const page = await site.open(origin + folder + link, { javaScriptEnabled: scripts });
    await page.waitForURL(origin + folder + target);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  };

  test.for([...always, ...fragments, ...scripted])(
    '$link leads to $target',
    async ({ link, target }, { skip }) => {
      skip(!running, 'not on this machine');
      await arrives(link, target, true);
    },
  );

  test.for(host.redirects === 'all' ? [...always, ...fragments] : always)(
    '$link leads to $target without a script',
    async ({ link, target }, { skip }) => {
      skip(!running, 'not on this machine');
      await arrives(link, target, false);
    },
  );
});
