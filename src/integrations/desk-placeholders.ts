import type { AstroIntegration } from 'astro';
import { currentReplyTexts } from '../desk/current-reply-texts.ts';
import { desks } from '../desk/desks.ts';
import { placeholderProblems } from '../desk/placeholder-problems.ts';
import { languages } from '../model/language.ts';

/** Ends a build before anything is made when a desk would not understand a placeholder. */
export function deskPlaceholders(): AstroIntegration {
  return {
    name: 'help:desk-placeholders',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        const problems = Object.values(languages).flatMap((language) =>
          placeholderProblems(currentReplyTexts(language), desks, language.tag),
        );
        if (command !== 'build' || problems.length === 0) return;
        logger.error(`\n\n${problems.join('\n\n')}\n\n共 ${problems.length} 处问题。\n`);
        process.exit(1);
      },
    },
  };
}
