import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeText } from '../commands/build/write-text.ts';
import { forwardingPage } from './forwarding/forwarding-page.ts';
import { forwardsOf } from './forwarding/forwards.ts';
import { loadHelpCentre } from '../model/load.ts';

/**
 * Serves short links and old addresses: each goes on to where its page is now. They are whole
 * pages already and nothing of the frame stands in them; passing through Astro they took an
 * eighth of the time of rendering.
 */
export function forwardingPages(): AstroIntegration {
  let origin: URL | undefined;
  /** HTML by address. */
  const pages = async (): Promise<Map<string, string>> => {
    const centre = await loadHelpCentre();
    const forwards = [...forwardsOf(centre)];
    return new Map(
      forwards.map(([address, forward]) => [
        address,
        forwardingPage(forward, centre.language, origin),
      ]),
    );
  };
  return {
    name: 'help:forwarding-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        origin = config.site ? new URL(config.site) : undefined;
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(async ({ url = '/' }, response, next) => {
          const page = (await pages()).get(url.replace(/\?.*/, ''));
          if (page === undefined) return next();
          response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const made = await pages();
        for (const [address, html] of made)
          writeText(fileURLToPath(new URL(`.${address}index.html`, dir)), html);
        logger.info(`${made.size} short links and old addresses`);
      },
    },
  };
}
