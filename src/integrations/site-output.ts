import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Content } from '../content-layer/content.ts';
import { finishPages } from '../finishing/finish-pages.ts';
import { editionsAsked } from '../languages/editions-asked.ts';
import { editionsIn } from '../schema/edition.ts';
import { makeEditions, placeEditions, type MadeEdition } from '../beside/made-editions.ts';
import { beginPacks, writeOffline } from '../offline/write-offline.ts';
import { writeServerFiles } from '../hosting/server-files.ts';
import { MadeBeside, moveInto } from '../beside/made-beside.ts';
import { forwardingGroup } from '../site-files/site-files.ts';
import { writeGroup } from '../site-files/write-group.ts';

/**
 * Puts beside the pages what else belongs to the site, and finishes the pages. One after the
 * other in one place: nothing depends on where an integration stands in the configuration.
 */
export function siteOutput(content: Content, finish = finishPages): AstroIntegration {
  let beside: MadeBeside | undefined;
  let editions: Promise<MadeEdition[]> | undefined;
  return {
    name: 'help:site-output',
    hooks: {
      // As early as can be, beside the rendering of pages.
      'astro:config:setup': ({ command }) => {
        const centre = content.checked.report === '' ? content.checked.draft : undefined;
        if (command !== 'build' || !centre) return;
        beside = new MadeBeside(centre);
        if (content.edition || process.env[editionsAsked] !== 'all') return;
        const { settings, pageCount } = content.checked;
        editions = makeEditions(content.folder, editionsIn(settings), pageCount);
        // They are waited for later; until then a failure must not end the process.
        editions.catch(() => undefined);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const centre = content.centre('build');
        if (!centre || !beside) return;
        const root = fileURLToPath(dir);
        const { name, make } = forwardingGroup;
        logger.info(await writeGroup(name, make(centre), root));
        try {
          const count = await finish(root, centre, (line) => logger.info(line));
          logger.info(`${count} pages hold their own styles and policy`);
          const kept = content.keptPages().complete(root);
          if (kept > 0) logger.info(`${kept} pages were taken over from the build before`);
        } catch (error) {
          logger.error(`\n\n${(error as Error).message}\n`);
          process.exit(1);
        }
        const packs = await beginPacks(root, centre);
        const { folder, said, search } = await beside.end();
        await moveInto(root, folder);
        said.forEach((line) => logger.info(line));
        const offline = await writeOffline(root, centre, { packs, search });
        logger.info(offline.said);
        if (offline.warning) logger.warn(`\n\n${offline.warning}\n`);
        // Servers read the files of the main language, which speak of all.
        if (content.edition) return;
        const made = (await editions) ?? [];
        await placeEditions(root, made);
        for (const { edition } of made) logger.info(`/${edition.folder}/ is beside it`);
        await writeServerFiles(centre, root);
      },
    },
  };
}
