import { breachesOf, type Breach } from '../model/ledger/breaches.ts';
import { standingOf } from '../model/ledger/standing.ts';
import { languageTagOf } from '../schema/language-tag.ts';
import { ledgerSchemas } from '../schema/ledger.ts';
import type { ContentSource } from '../source/content-source.ts';
import type { Finding } from './rule.ts';
import { ledgerProblems } from './rules/fields.ts';

const known = new WeakMap<ContentSource, Breach[]>();

/** Findings on the ledger of some kinds; nothing while its own form is wrong (HC001, HC002). */
export function ledgerFindings(
  content: ContentSource,
  kinds: readonly Breach['kind'][],
  tell: (breach: Breach) => Pick<Finding, 'found' | 'expected' | 'fix'>,
): Finding[] {
  return breachesIn(content)
    .filter(({ kind }) => kinds.includes(kind))
    .map((breach) => {
      const { source, position } = content.ledger.locate(breach.path);
      return { file: source.file, position, ...tell(breach) };
    });
}

/** Three rules ask for them; comparing a large ledger takes a moment. */
function breachesIn(content: ContentSource): Breach[] {
  const before = known.get(content);
  if (before) return before;
  const { files, yaml } = content.ledger;
  const tag = languageTagOf(content.site.yaml?.value);
  // A part that cannot be read would be missed by what refers to it.
  const isWhole = files.every(
    (source) => source.yaml?.errors.length === 0 && ledgerProblems(source, tag).length === 0,
  );
  const ledger = ledgerSchemas[tag].safeParse(isWhole ? yaml?.value : undefined);
  // That what was published has become a draft is told by itself (HC038).
  const standing = standingOf(content, true);
  // Which of two pages with one number is meant is to be settled first (HC003).
  const isPlain =
    new Set(standing.pages.map(({ number }) => number)).size === standing.pages.length;
  const breaches = ledger.success && isPlain ? breachesOf(ledger.data, standing) : [];
  known.set(content, breaches);
  return breaches;
}
