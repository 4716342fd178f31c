import { HelpCentre } from './help-centre.ts';
import type { Page } from './page.ts';

/**
 * A help centre in another language, with what it shares with its original: versions, so that what
 * a reader has ticked in the one counts in the other, and a link to steps means the same in both;
 * and, where it was converted, the words by which the search finds it.
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
      ...(page.rendition === 'converted' && { foundBy: wordsOf(first) }),
    };
  };
  return new HelpCentre({
    ...centre,
    pages: [...centre.answers, ...centre.guides].map(versioned),
  });
}

const wordsOf = ({ title, summary, aliases, text, steps }: Page): Page['foundBy'] => ({
  title,
  summary,
  aliases,
  text,
  steps: steps.map((step) => step.text),
});
