import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import strings from '../content/i18n/zh-CN.json' with { type: 'json' };
import { deskSourceOf, type DeskSource } from '../desk/desk-source.ts';
import { desks } from '../desk/desks.ts';
import { exportFiles } from '../desk/export-files.ts';
import { placeholderProblems } from '../desk/placeholder-problems.ts';
import { currentReplyTexts } from '../desk/current-reply-texts.ts';
import { loadHelpCentre } from '../model/load.ts';

/**
 * Writes what support desks import, and ends the build before anything is written when one of them
 * would not understand a placeholder.
 */
export function deskExports(): AstroIntegration {
  return {
    name: 'help:desk-exports',
    hooks: {
      'astro:build:start': ({ logger }) => {
        const problems = placeholderProblems(currentReplyTexts, desks);
        if (problems.length === 0) return;
        logger.error(`\n\n${problems.join('\n\n')}\n\n共 ${problems.length} 处问题。\n`);
        process.exit(1);
      },
      'astro:build:done': async ({ dir, logger }) => {
        let count = 0;
        let folder = '';
        for (const [path, text] of exportFiles(await loadSource(), strings['help.nav.guides'])) {
          const file = fileURLToPath(new URL(path, dir));
          if (folder !== dirname(file)) {
            folder = dirname(file);
            mkdirSync(folder, { recursive: true });
          }
          writeFileSync(file, text);
          count += 1;
        }
        logger.info(`${count} files for support desks`);
      },
    },
  };
}

const loadSource = async (): Promise<DeskSource> =>
  deskSourceOf(await loadHelpCentre(), currentReplyTexts);
