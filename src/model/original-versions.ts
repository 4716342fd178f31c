import { HelpCentre } from './help-centre.ts';
import type { Page } from './page.ts';

/**
 * A help centre in another language, with what it shares with its original: versions, so that what
 * a reader has ticked in the one counts in the other, and a link to steps means the same in both;
 * and the words by which the search finds it: those of the original where it was converted, and
 * beside its own those that people type for the original where somebody has translated it.
 */
export function withVersionsOf(original: HelpCentre, centre: HelpCentre): HelpCentre {
  const versioned = (page: Page): Page => {
    const first = original.page(page.number);
    if (!first) return page;
    const steps = new Map(first.steps.map(({ id, version }) => [id, version]));
    return {
      ...page,
      version: first.version,
      steps: page.steps.map((step) => ({ ...step, version: steps.get(step.id) ?? step.version })),
      foundBy: foundBy(page, first),
    };
  };
  return new HelpCentre({
    ...centre,
    pages: [...centre.answers, ...centre.guides].map(versioned),
  });
}

function foundBy(page: Page, first: Page): Page['foundBy'] {
  if (page.rendition === 'original') return undefined;
  if (page.rendition === 'converted') return wordsOf(first);
  return { ...wordsOf(page), aliases: [...page.aliases, first.title, ...first.aliases] };
}

const wordsOf = ({ title, summary, aliases, text, steps }: Page): NonNullable<Page['foundBy']> => ({
  title,
  summary,
  aliases,
  text,
  steps: steps.map((step) => step.text),
});
