import { breachesOf, type Breach } from '../../model/ledger/breaches.ts';
import { standingOf } from '../../model/ledger/standing.ts';
import { ledgerSchema } from '../../schema/ledger.ts';
import type { ContentSource } from '../../source/content-source.ts';
import type { Finding } from '../rule.ts';

const known = new WeakMap<ContentSource, Breach[]>();

/** Findings on the ledger of some kinds; nothing while its own form is wrong (HC001, HC002). */
export function ledgerFindings(
  content: ContentSource,
  kinds: readonly Breach['kind'][],
  tell: (breach: Breach) => Pick<Finding, 'found' | 'expected' | 'fix'>,
): Finding[] {
  const { file, yaml } = content.ledger;
  if (!yaml) return [];
  return breachesIn(content)
    .filter(({ kind }) => kinds.includes(kind))
    .map((breach) => ({ file, position: yaml.positionOf(breach.path), ...tell(breach) }));
}

/** Three rules ask for them; comparing a large ledger takes a moment. */
function breachesIn(content: ContentSource): Breach[] {
  const before = known.get(content);
  if (before) return before;
  const ledger = ledgerSchema.safeParse(content.ledger.yaml?.value);
  const breaches = ledger.success ? breachesOf(ledger.data, standingOf(content)) : [];
  known.set(content, breaches);
  return breaches;
}
