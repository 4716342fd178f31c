import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import {
  shortAddress,
  shortTriageAddress,
  triageAddress,
  triageNodeAddress,
} from '../../model/addresses.ts';
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
  const ofPages = readdirSync(ledger)
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
  return [...ofPages, ...linksToTriage(content)];
}

/** Short links of questions and outcomes, of those that are gone too. */
function linksToTriage(content: string): PublishedLink[] {
  const [ledger, file] = ['ledger/triage.yaml', 'triage.yaml'].map((name) => join(content, name));
  if (!ledger || !file || !existsSync(ledger)) return [];
  const { triage } = parse(readFileSync(ledger, 'utf8')) as { triage: string[] };
  const { questions, retired = {} } = parse(readFileSync(file, 'utf8')) as {
    questions: { id: string }[];
    retired?: Record<string, string>;
  };
  return triage.map((id) => {
    const now = retired[id] ?? id;
    const target = now === questions[0]?.id ? triageAddress : triageNodeAddress(now);
    return { kind: 'short', link: shortTriageAddress(id), target };
  });
}
