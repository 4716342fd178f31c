import type { AstroIntegration, HookParameters } from 'astro';
import type { Content } from '../content-layer/content.ts';
import { problemOverlay } from '../content-layer/problem-overlay.ts';
import type { HelpCentre } from '../model/help-centre.ts';
import { forwardingGroup, siteFileGroups } from '../site-files/site-files.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

/** Changes come in bursts, as when an editor writes a file aside and renames it. */
const burst = 50;

/** While developing: serves what a build would write, and follows the content as it changes. */
export function devSite(content: Content): AstroIntegration {
  return {
    name: 'help:dev-site',
    hooks: {
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        serveSiteFiles(server, content);
        // Overlays of before are for readers who come later, too.
        server.ws.on('connection', () => tell(server, content));
        follow(server, content.folder, async () => {
          const { report } = await content.refresh();
          if (report) logger.error(`\n\n${report}\n`);
          else logger.info('content: no mistakes');
          await refreshContent?.({ loaders: ['help-pages', 'help-frame'] });
          if (report) tell(server, content);
          else server.ws.send({ type: 'full-reload', path: '*' });
        });
      },
    },
  };
}

function tell(server: Server, { checked }: Content): void {
  const overlay = problemOverlay(checked);
  if (overlay) server.ws.send(overlay);
}

/** Calls when something in a folder has changed; never twice at once. */
function follow(server: Server, folder: string, changed: () => Promise<void>): void {
  let running = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  server.watcher.add(folder);
  server.watcher.on('all', (_event, path) => {
    if (!path.replaceAll('\\', '/').startsWith(`${folder}/`)) return;
    clearTimeout(timer);
    timer = setTimeout(() => (running = running.then(changed)), burst);
  });
}

function serveSiteFiles(server: Server, content: Content): void {
  /** By path, of the centre that is served now. */
  const made = new WeakMap<HelpCentre, Promise<Map<string, string | Uint8Array>>>();
  const filesOf = (centre: HelpCentre): Promise<Map<string, string | Uint8Array>> => {
    const files = made.get(centre) ?? makeAll(centre);
    made.set(centre, files);
    return files;
  };
  server.middlewares.use(async ({ url = '/' }, response, next) => {
    const centre = content.centre('dev');
    const path = decodeURI(url.replace(/[?#].*/, ''))
      .slice(1)
      .replace(/\/$/, '/index.html');
    const isSiteFile =
      /^a\/|\/index\.html$|\.(?:json|xml|csv|txt|md|html|js|css|wasm|pf_\w+|pagefind)$/;
    const file = centre && isSiteFile.test(path) ? (await filesOf(centre)).get(path) : undefined;
    if (file === undefined) return next();
    response.setHeader('Content-Type', typeOf(path)).end(file);
  });
}

async function makeAll(centre: HelpCentre): Promise<Map<string, string | Uint8Array>> {
  const files = new Map<string, string | Uint8Array>();
  for (const { make } of [forwardingGroup, ...siteFileGroups])
    for await (const [path, file] of make(centre)) files.set(path, file);
  return files;
}

const types: Record<string, string> = {
  css: 'text/css',
  csv: 'text/csv',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  txt: 'text/plain',
  wasm: 'application/wasm',
  xml: 'application/xml',
};

function typeOf(path: string): string {
  const type = types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  return type.startsWith('text/') ? `${type}; charset=utf-8` : type;
}
