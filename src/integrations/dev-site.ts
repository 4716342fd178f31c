import { watch, type FSWatcher } from 'node:fs';
import type { AstroIntegration, HookParameters } from 'astro';
import type { Content } from '../content-layer/content.ts';
import { problemOverlay } from '../content-layer/problem-overlay.ts';
import { siteFilesOf } from '../site-files/serve-site-files.ts';

type Hook = HookParameters<'astro:server:setup'>;
type Server = Hook['server'];
type Logger = Hook['logger'];

/** Changes come in bursts, as when an editor writes a file aside and renames it. */
const burst = 50;

/** While developing: serves what a build would write, and follows the content as it changes. */
export function devSite(content: Content): AstroIntegration {
  return {
    name: 'help:dev-site',
    hooks: {
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        server.middlewares.use(siteFilesOf(() => content.centre('dev')));
        // Overlays of before are for readers who come later, too.
        server.ws.on('connection', () => tell(server, content));
        follow(content, logger, async () => {
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

const followed = new WeakMap<Content, FSWatcher>();

/**
 * Calls when something in the folder has changed; never twice at once. The watcher of Vite reads
 * all of a folder first, and does not tell what changes meanwhile.
 */
function follow(content: Content, logger: Logger, changed: () => Promise<void>): void {
  let running = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  // A server that restarts sets itself up again.
  followed.get(content)?.close();
  const watcher = watch(content.folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // The folder may be away for a moment, as while a branch is changed.
      const failed = ({ message }: Error): void => logger.error(message);
      running = running.then(changed).catch(failed);
    }, burst);
  });
  followed.set(content, watcher.unref());
}
