import type { Root } from 'mdast';
import { calloutOf } from './callouts.ts';
import { plainText } from './plain-text.ts';
import { visit } from './visit.ts';

/** What the warnings of a body say, in their order, as plain text. */
export function warningsOf(body: Root): string[] {
  const warnings: string[] = [];
  visit(body, 'blockquote', (quote) => {
    if (quote.type !== 'blockquote') return;
    const { kind, length } = calloutOf(quote) ?? {};
    // The marker is what the text begins with.
    if (kind === 'warning')
      warnings.push(plainText({ type: 'root', children: quote.children }).slice(length).trim());
  });
  return warnings.filter(Boolean);
}
