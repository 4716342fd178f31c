import { watch, type FSWatcher } from 'node:fs';
import type { AstroIntegration, HookParameters } from 'astro';
import type { Content } from '../content-layer/content.ts';
import { problemOverlay } from '../content-layer/problem-overlay.ts';
import { siteFilesOf } from '../site-files/serve-site-files.ts';
import { RequestGate } from './request-gate.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

/** Changes come in bursts, as when an editor writes a file aside and renames it. */
const burst = 50;

/** While developing: serves what a build would write, and follows the content as it changes. */
export function devSite(content: Content): AstroIntegration {
  return {
    name: 'help:dev-site',
    hooks: {
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        const gate = new RequestGate();
        server.middlewares.use(gate.middleware);
        server.middlewares.use(siteFilesOf(() => content.centre('dev')));
        // Overlays of before are for readers who come later, too.
        server.ws.on('connection', () => tell(server, content));
        const update = async (): Promise<void> => {
          const { report } = await content.refresh();
          if (report) logger.error(`\n\n${report}\n`);
          else logger.info('content: no mistakes');
          await refreshContent?.({ loaders: ['help-pages', 'help-reading'] });
          if (report) tell(server, content);
          else server.ws.send({ type: 'full-reload', path: '*' });
        };
        // The folder may be away for a moment, as while a branch is changed.
        const failed = ({ message }: Error): void => logger.error(message);
        follow(content, () => gate.change(() => update().catch(failed)));
      },
    },
  };
}

function tell(server: Server, { checked }: Content): void {
  const overlay = problemOverlay(checked);
  if (overlay) server.ws.send(overlay);
}

const followed = new WeakMap<Content, FSWatcher>();

/**
 * Calls when something in the folder has changed. The watcher of Vite reads all of a folder first,
 * and does not tell what changes meanwhile.
 */
function follow(content: Content, changed: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  const before = followed.get(content);
  before?.close();
  // A server that restarts sets itself up again; what made it restart may be content.
  if (before) changed();
  const watcher = watch(content.folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(changed, burst);
  });
  followed.set(content, watcher.unref());
}
