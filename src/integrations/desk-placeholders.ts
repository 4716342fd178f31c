import type { AstroIntegration } from 'astro';
import { currentReplyTexts } from '../desk/current-reply-texts.ts';
import { desks } from '../desk/desks.ts';
import { placeholderProblems } from '../desk/placeholder-problems.ts';
import type { Language } from '../model/language.ts';

/**
 * Ends a build before anything is made when a desk would not understand a placeholder in the texts
 * of its language; those of all languages are tested.
 */
export function deskPlaceholders(language: Language): AstroIntegration {
  return {
    name: 'help:desk-placeholders',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command !== 'build') return;
        const problems = placeholderProblems(currentReplyTexts(language), desks, language.tag);
        if (problems.length === 0) return;
        logger.error(`\n\n${problems.join('\n\n')}\n\n共 ${problems.length} 处问题。\n`);
        process.exit(1);
      },
    },
  };
}
