import { parsePlace } from '../../model/ledger/promise.ts';
import {
  arrivalsOf,
  circleIn,
  fewAnswers,
  wayTo,
  type Arrival,
} from '../../model/triage/arrivals.ts';
import type { WrittenOutcome } from '../../schema/triage.ts';
import type { PageSource } from '../../source/content-source.ts';
import { field, pagesByNumber } from '../frontmatter.ts';
import type { Finding, Rule } from '../rule.ts';
import { triageFinding, writtenTriage } from '../written-triage.ts';

type Told = Pick<Finding, 'found' | 'expected' | 'fix'>;

/** What cannot wait comes first, and nobody is sent to those who may be the trouble. */
export const triageOrder: Rule = {
  id: 'HC035',
  title: '先做的事不对',
  check(content) {
    const triage = writtenTriage(content);
    if (!triage) return [];
    // Round a circle everything comes late.
    const ways = circleIn(triage) ? [] : arrivalsOf(triage);
    const arrivals = Map.groupBy(ways, ({ id }) => id);
    const byNumber = pagesByNumber(content.pages);
    return triage.outcomes.flatMap((outcome, index) =>
      [
        ...tooLate(outcome, arrivals.get(outcome.id) ?? []),
        ...wrongParties(outcome),
        ...wrongPages(outcome, byNumber),
      ].map(({ path, ...told }) => triageFinding(content, ['outcomes', index, ...path], told)),
    );
  },
};

type Judgement = Told & { path: PropertyKey[] };

function tooLate({ urgent, loss }: WrittenOutcome, arrivals: readonly Arrival[]): Judgement[] {
  const late = arrivals.filter(({ answers }) => answers > fewAnswers);
  const [first] = urgent ? late : loss ? late.filter(({ told }) => !told) : [];
  if (!first) return [];
  const way = wayTo(first).join(' → ');
  return [
    urgent
      ? {
          path: ['urgent'],
          found: `要答 ${first.answers} 题才看到它：${way}`,
          expected: `紧急的最多答 ${fewAnswers} 题就到`,
          fix: '把问到它的那一题提前，或者让后面的选项到另一个结果、另一页',
        }
      : {
          path: ['loss'],
          found: `要答 ${first.answers} 题才看到该做什么：${way}`,
          expected: `钱可能没了，最多答 ${fewAnswers} 题就看到先做的事`,
          fix: '给前三题里路过的一题写 first，或者把它提前',
        },
  ];
}

function wrongParties({ loss, suspect, first, then }: WrittenOutcome): Judgement[] {
  const turnedTo = new Set([first, ...then].flatMap(({ who }) => who));
  const missing = loss ? (['bank', 'police'] as const).filter((who) => !turnedTo.has(who)) : [];
  return [
    ...(missing.length > 0
      ? [
          {
            path: ['loss'],
            found: `钱没了，动作里没有找 ${missing.join('、')}`,
            expected: 'first 和 then 的 who 里有 bank，也有 police',
            fix: '加上去找它的动作，并在 who 里写上',
          },
        ]
      : []),
    ...(suspect && turnedTo.has('support')
      ? [
          {
            path: ['suspect'],
            found: '平台自己可疑，动作里却有找客服（support）',
            expected: 'who 里没有 support',
            fix: '换成银行、警方或别的能帮上忙的',
          },
        ]
      : []),
  ];
}

function wrongPages(
  outcome: WrittenOutcome,
  byNumber: ReadonlyMap<number, PageSource>,
): Judgement[] {
  const { otherPhone, suspect, first, then, pages } = outcome;
  const has = (place: string, name: string): boolean => {
    const page = byNumber.get(parsePlace(place)?.number ?? NaN);
    return page !== undefined && field(page, name) === true;
  };
  const named = [
    ...[first, ...then].flatMap(({ see }, index) =>
      see === undefined
        ? []
        : [{ place: see, path: index === 0 ? ['first', 'see'] : ['then', index - 1, 'see'] }],
    ),
    ...pages.map((place, index) => ({ place, path: ['pages', index] })),
  ];
  // What is read first is about this phone; what is read later may only touch on it.
  const [page = '', see = page] = [pages[0], first.see];
  const unclean = [see, page].find((place) => has(place, 'otherPhone'));
  return [
    ...(!otherPhone && unclean !== undefined
      ? [
          {
            path: ['id'],
            found: `先看的 ${unclean} 写了 otherPhone，这个结果没有写`,
            expected: '手机可能不干净，号码就不能点',
            fix: '加上 otherPhone: true，或者先看别的页',
          },
        ]
      : []),
    ...(suspect ? named.filter(({ place }) => has(place, 'channels')) : []).map(
      ({ place, path }) => ({
        path,
        found: `平台自己可疑，${place} 却是列出官方渠道的那一页`,
        expected: '不把人送回可疑的平台',
        fix: '换成别的页',
      }),
    ),
  ];
}
