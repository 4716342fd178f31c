import { parsePlace } from '../../model/ledger/promise.ts';
import {
  arrivalsOf,
  circleIn,
  mostQuestions,
  targetsOf,
  wayTo,
} from '../../model/triage/arrivals.ts';
import type { WrittenTriage } from '../../schema/triage.ts';
import type { ContentSource } from '../../source/content-source.ts';
import type { Finding, Rule } from '../rule.ts';
import { triageFinding, writtenTriage } from '../written-triage.ts';

/** Every question is reached, every way ends, and none is long. */
export const triageTree: Rule = {
  id: 'HC034',
  title: '问题和结果连得不对',
  check(content) {
    const triage = writtenTriage(content);
    if (!triage) return [];
    return [
      ...repeatedIds(content, triage),
      ...repeatedLabels(content, triage),
      ...wrongWays(content, triage),
      ...wronglyRetired(content, triage),
    ];
  },
};

/** Questions and outcomes share their addresses. */
const nodesOf = ({ questions, outcomes }: WrittenTriage): { id: string; path: PropertyKey[] }[] => [
  ...questions.map(({ id }, index) => ({ id, path: ['questions', index, 'id'] })),
  ...outcomes.map(({ id }, index) => ({ id, path: ['outcomes', index, 'id'] })),
];

function repeatedIds(content: ContentSource, triage: WrittenTriage): Finding[] {
  const nodes = nodesOf(triage);
  return nodes
    .filter(({ id }, index) => nodes.findIndex((node) => node.id === id) < index)
    .map(({ id, path }) =>
      triageFinding(content, path, {
        found: `id ${id} 已经用过`,
        expected: '题和结果的 id 各不相同',
        fix: '换一个没用过的 id',
      }),
    );
}

function repeatedLabels(content: ContentSource, { questions }: WrittenTriage): Finding[] {
  return questions.flatMap(({ options }, place) =>
    options.flatMap(({ label }, index) =>
      options.findIndex((option) => option.label === label) < index
        ? [
            triageFinding(content, ['questions', place, 'options', index, 'label'], {
              found: `选项“${label}”在这一题里写了两次`,
              fix: '换个说法，或者删掉一个',
            }),
          ]
        : [],
    ),
  );
}

/** One thing at a time: round a circle every way is long, and behind a wrong id nothing is reached. */
function wrongWays(content: ContentSource, triage: WrittenTriage): Finding[] {
  const circle = circleIn(triage);
  if (circle) return withoutEnd(content, triage, circle);
  const long = tooLong(content, triage);
  if (long.length > 0) return long;
  const ids = new Set(nodesOf(triage).map(({ id }) => id));
  const isWhole = triage.questions
    .flatMap(targetsOf)
    .every((name) => ids.has(name) || parsePlace(name) !== undefined);
  return isWhole ? notReached(content, triage) : [];
}

function withoutEnd(
  content: ContentSource,
  triage: WrittenTriage,
  circle: readonly string[],
): Finding[] {
  const index = triage.questions.findIndex(({ id }) => id === circle[0]);
  return [
    triageFinding(content, ['questions', index, 'id'], {
      found: `绕了一圈：${circle.join(' → ')}`,
      expected: '往前走，总能走到一个结果或一页',
      fix: '把这一圈里的一个 to 或 unsure 换成后面的题、结果或一页',
    }),
  ];
}

function notReached(content: ContentSource, triage: WrittenTriage): Finding[] {
  const reached = new Set(arrivalsOf(triage).map(({ id }) => id));
  return nodesOf(triage)
    .filter(({ id }) => !reached.has(id))
    .map(({ id, path }) =>
      triageFinding(content, path, {
        found: `从第一题走不到 ${id}`,
        fix: '在前面的一题里加一个到它的选项，或者删掉它（发布过的在 retired 里写去向）',
      }),
    );
}

function tooLong(content: ContentSource, triage: WrittenTriage): Finding[] {
  const last = arrivalsOf(triage).filter(({ answers }) => answers === mostQuestions);
  return triage.questions.flatMap(({ id }, index) => {
    const arrival = last.find((found) => found.id === id);
    return arrival
      ? [
          triageFinding(content, ['questions', index, 'id'], {
            found: `这是第 ${mostQuestions + 1} 题：${wayTo(arrival).join(' → ')}`,
            expected: `一路最多 ${mostQuestions} 题`,
            fix: '合并几题，或者让前面的一题直接到结果',
          }),
        ]
      : [];
  });
}

function wronglyRetired(content: ContentSource, triage: WrittenTriage): Finding[] {
  const ids = new Set(nodesOf(triage).map(({ id }) => id));
  return Object.entries(triage.retired).flatMap(([from, to]) => {
    const told = ids.has(from)
      ? { found: `${from} 写在 retired 里，现在又有了`, fix: '换一个没用过的 id，或者删掉这一行' }
      : ids.has(to)
        ? undefined
        : {
            found: `接替 ${from} 的 ${to} 不存在`,
            expected: '现在有的题或结果的 id，一步就到',
            fix: '换成现在有的 id',
          };
    return told ? [triageFinding(content, ['retired', from], told)] : [];
  });
}
