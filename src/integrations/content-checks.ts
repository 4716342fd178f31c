import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent, formatProblems } from '../checks/report.ts';
import type { ContentSource } from '../source/content-source.ts';

/**
 * Ends a build whose content has mistakes, with all of them and before anything is written; the
 * old `dist` stays. While developing they are printed and the site goes on as far as it can.
 */
export function contentChecks(content: ContentSource): AstroIntegration {
  return {
    name: 'help:content-checks',
    hooks: {
      'astro:config:setup': ({ command, addWatchFile, config, logger }) => {
        const report = formatProblems(checkContent(content));
        if (command === 'dev')
          watch(content, (path) => addWatchFile(fileURLToPath(new URL(path, config.root))));
        if (!report) return;
        logger.error(`\n\n${report}\n`);
        if (command === 'build') process.exit(1);
      },
    },
  };
}

/** Restarts the development server when a file of the content changes. */
function watch(content: ContentSource, addWatchFile: (path: string) => void): void {
  for (const { file } of [content.site, content.topics, ...content.pages]) {
    addWatchFile(`file://${content.path}/${file.path.split('/').slice(1).join('/')}`);
  }
}
