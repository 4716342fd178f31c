import { distance } from 'fastest-levenshtein';
import { triageIds } from '../model/ledger/standing.ts';
import { triageNodeAddress } from '../model/addresses.ts';
import { idPattern } from '../schema/identifiers.ts';
import type { ContentSource } from '../source/content-source.ts';
import { fieldsOf } from '../source/untyped.ts';
import type { Finding } from './rule.ts';
import { triageFinding, writtenTriage } from './written-triage.ts';

/** What is no id is HC002's to report. */
const publishedIn = ({ ledger }: ContentSource): { id: string; index: number }[] =>
  (ledger.yaml?.value.triage ?? [])
    .map((id, index) => ({ id: String(id), index }))
    .filter(({ id }) => idPattern.test(id));

/** Questions and outcomes that were published, are gone, and are not said to lead anywhere. */
export function triageGone(content: ContentSource): Finding[] {
  const { triage, ledger } = content;
  // What cannot be read is told first (HC001, HC002).
  if (triage.yaml && !writtenTriage(content)) return [];
  const ids = triageIds(triage.yaml?.value);
  const retired = fieldsOf(fieldsOf(triage.yaml?.value)['retired']);
  const published = publishedIn(content);
  const fresh = ids.filter((id) => !published.some((known) => known.id === id));
  return published.flatMap(({ id, index }) => {
    if (ids.includes(id) || Object.hasOwn(retired, id)) return [];
    const [guess] = fresh.toSorted((a, b) => distance(a, id) - distance(b, id));
    const { source, position } = ledger.locate(['triage', index]);
    return [
      {
        file: source.file,
        position,
        found: `${triageNodeAddress(id)} 发布过，现在没有了`,
        expected: '发布过的链接一直有效：原样还在，或者写明去向',
        fix: [
          `改回去；或者在 ${triage.file.path} 里加上（retired: 这一行只写一次）：`,
          'retired:',
          `  ${id}: ${guess ?? '（接替它的 id）'}`,
          ...(guess === undefined ? [] : ['  接替的不是它，就换成别的现在有的 id']),
        ].join('\n'),
      },
    ];
  });
}

/** What is said to be gone and was never there: nobody has a link to it. */
export function triageNeverPublished(content: ContentSource): Finding[] {
  const published = publishedIn(content);
  return Object.keys(writtenTriage(content)?.retired ?? {})
    .filter((id) => !published.some((known) => known.id === id))
    .map((id) =>
      triageFinding(content, ['retired', id], {
        found: `${id} 从来没有发布过`,
        expected: 'retired 里写台账 ledger/triage.yaml 里有的 id',
        fix: '查对写法，或者删掉这一行',
      }),
    );
}
