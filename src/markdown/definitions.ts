import type { Root } from 'mdast';
import { visit } from './visit.ts';

/** Where references of a text lead, by name. As in Markdown, the first of a name counts. */
export function definitionsOf(body: Root): ReadonlyMap<string, string> {
  const urls = new Map<string, string>();
  visit(body, 'definition', ({ identifier, url }) => {
    if (!urls.has(identifier)) urls.set(identifier, url);
    return undefined;
  });
  return urls;
}
