import type { AstroIntegration } from 'astro';
import type { Content } from '../content-layer/content.ts';
import { handCentre } from '../content-layer/current-centre.ts';
import { loadersOf } from '../content-layer/loaders.ts';

/**
 * Hands the content to pages and collections, and ends a build whose content has mistakes, with all of
 * them and before anything is written; the old `dist` stays.
 */
export function helpContent(content: Content): AstroIntegration {
  return {
    name: 'help:content',
    hooks: {
      'help:content': () => content,
      'help:loaders': () => loadersOf(content),
      'astro:config:setup': ({ command, addWatchFile, logger }) => {
        handCentre({
          centre: () => content.centre(command),
          isKept: (drawn) => command === 'build' && content.keptPages().has(drawn),
        });
        // Astro and Starlight take the title from the configuration.
        if (command === 'dev') addWatchFile(`${content.folder}/site.yaml`);
        const { report } = content.checked;
        if (!report) return;
        logger.error(`\n\n${report}\n`);
        if (command === 'build') process.exit(1);
      },
    },
  };
}
