import { outlineOf } from '../markdown/outline.ts';
import { parsePlace } from '../model/ledger/promise.ts';
import type { ContentSource } from '../source/content-source.ts';
import { pagesByNumber } from './frontmatter.ts';
import { knownPlaceholders } from './known-placeholders.ts';
import type { Finding } from './rule.ts';
import { triageFinding, triageReferences, writtenTriage } from './written-triage.ts';

type Told = Pick<Finding, 'found' | 'expected' | 'fix' | 'needs'>;

/** Ids that a message names. */
const mostNamed = 30;

/** What `triage.yaml` refers to and what is not there. */
export function missingFromTriage(content: ContentSource): Finding[] {
  const triage = writtenTriage(content);
  if (!triage) return [];
  const nodes = new Set([...triage.questions, ...triage.outcomes].map(({ id }) => id));
  const byNumber = pagesByNumber(content.pages);
  const calls = Object.keys(knownPlaceholders(content)).filter((name) => name.includes('.'));
  const judge = (kind: string, name: string): Told | undefined => {
    if (kind === 'call') return calls.includes(name) ? undefined : noNumber(name, calls);
    const place = parsePlace(name);
    if (!place) return nodes.has(name) ? undefined : noNode(name);
    const page = byNumber.get(place.number);
    if (!page)
      return {
        found: `没有编号是 ${place.number} 的页面`,
        fix: '查对编号，或者先写那一页',
        needs: String(place.number),
      };
    // A translation may be older than its original; `npm run check:content` reminds of it.
    if (content.original) return undefined;
    const ids = outlineOf(page.body).flatMap(({ id }) => id ?? []);
    return place.id === undefined || ids.includes(place.id)
      ? undefined
      : {
          found: `${page.file.path} 里没有 {#${place.id}}`,
          expected: `那一页有的是 ${ids.slice(0, mostNamed).join('、')}`,
          fix: '换成其中一个，或者去掉 # 和后面的部分',
        };
  };
  return triageReferences(triage).flatMap(({ kind, name, path }) => {
    const told = judge(kind, name);
    return told ? [triageFinding(content, path, told)] : [];
  });
}

const noNode = (name: string): Told => ({
  found: `没有 id 是 ${name} 的题或结果`,
  expected: '这个文件里的 id，或者一页的编号、页上的位置',
  fix: '查对写法，或者先写那一题、那个结果',
});

const noNumber = (name: string, known: readonly string[]): Told => ({
  found: `authorities.yaml 里没有 ${name} 的号码`,
  expected:
    known.length > 0 ? `有号码的是 ${known.join('、')}` : '先在 authorities.yaml 里写上号码',
  fix: '换成有号码的，或者删掉',
});
