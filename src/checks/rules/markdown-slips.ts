import { calloutOf } from '../../markdown/callouts.ts';
import { visit } from '../../markdown/visit.ts';
import type { PageSource } from '../../source/content-source.ts';
import { blockTexts } from '../block-texts.ts';
import { markdownSlips } from '../markdown-slips.ts';
import type { Finding, Rule } from '../rule.ts';

/**
 * What was meant as Markdown becomes it. Readers would see the marks, and writers, who know what
 * they meant, do not.
 */
export const slips: Rule = {
  id: 'HC036',
  title: '写法差一点，会原样显示',
  check: ({ pages }) => pages.flatMap(inPage),
};

function inPage(page: PageSource): Finding[] {
  const isCode = ({ type }: { type: string }): boolean => type === 'inlineCode';
  const starts = calloutStarts(page);
  return blockTexts(page, ['paragraph', 'heading', 'tableCell'], isCode).flatMap((block) => {
    // Bold that is left over is a matter of HC013, which knows more of it.
    if (block.text.includes('**')) return [];
    const isCallout = starts.some((start) => block.text.startsWith(start));
    const text = isCallout ? block.text.replace(/^[^\n]*/, blanked) : block.text;
    for (const { pattern, what, expected } of markdownSlips) {
      const match = pattern.exec(text);
      if (!match) continue;
      const seen = text.slice(match.index, match.index + 30).split('\n', 1)[0];
      return [
        {
          file: page.file,
          position: block.positionOf(match.index),
          found: `${what}：“${seen}”`,
          expected,
          fix: '照上面改',
        },
      ];
    }
    return [];
  });
}

const blanked = (text: string): string => ' '.repeat(text.length);

/** How the texts of callouts begin, in steps and lists too: with a marker that is right. */
function calloutStarts({ body }: PageSource): string[] {
  const starts: string[] = [];
  visit(body, 'blockquote', (quote) => {
    const callout = calloutOf(quote);
    if (callout) starts.push(callout.text.value);
    return undefined;
  });
  return starts;
}
