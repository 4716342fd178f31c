import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { shortAddress } from '../../model/addresses.ts';
import { isPage } from './renamed-site.ts';

/** A link that was ever published, and the address of the page that it has to lead to. */
export interface PublishedLink {
  kind: 'short' | 'old';
  link: string;
  target: string;
}

/**
 * All links that the ledger of a content folder promises, read from its files and not from what a
 * build makes of them. Retired pages are left out: theirs do not lead to one address.
 */
export function publishedLinks(content: string): PublishedLink[] {
  const ledger = join(content, 'ledger');
  return readdirSync(ledger)
    .filter(isPage)
    .flatMap((name): PublishedLink[] => {
      const { number, addresses = [] } = parse(readFileSync(join(ledger, name), 'utf8')) as {
        number: number;
        addresses?: string[];
      };
      const target = addresses.at(-1);
      if (target === undefined) return [];
      return [
        { kind: 'short', link: shortAddress(number), target },
        ...addresses.slice(0, -1).map((link) => ({ kind: 'old' as const, link, target })),
      ];
    });
}
