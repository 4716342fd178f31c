import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { parseAnswerLink } from './answer-links.ts';
import { calloutOf } from './callouts.ts';
import { plainText } from './plain-text.ts';
import { visit } from './visit.ts';

/**
 * What the warnings of a body say, in their order, as plain text: they are also said where nothing
 * can be clicked.
 *
 * @param reference Names a page of ours that a link leads to, by the text of the link and its number.
 */
export function warningsOf(
  body: Root,
  reference: (text: string, number: number) => string,
): string[] {
  const warnings: string[] = [];
  visit(body, 'blockquote', (quote) => {
    if (quote.type !== 'blockquote') return;
    const { kind, length } = calloutOf(quote) ?? {};
    // The marker is what the text begins with.
    if (kind === 'warning')
      warnings.push(
        plainText(withReferences({ type: 'root', children: quote.children }, reference))
          .slice(length)
          .trim(),
      );
  });
  return warnings.filter(Boolean);
}

function withReferences(root: Root, reference: (text: string, number: number) => string): Root {
  const copy = structuredClone(root);
  visit(copy, 'link', (link) => {
    const to = 'url' in link ? parseAnswerLink(link.url) : undefined;
    if (!to || link.type !== 'link') return;
    link.children = [{ type: 'text', value: reference(toString(link), to.number) }];
  });
  return copy;
}
