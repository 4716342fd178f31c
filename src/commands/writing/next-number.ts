import { field } from '../../checks/frontmatter.ts';
import { topicAddress } from '../../model/addresses.ts';
import { smallestNumber } from '../../schema/identifiers.ts';
import { numberOf } from '../../source/page-number.ts';
import type { Work } from './work.ts';

/** Numbers of a topic share all but their last two digits. */
const perRange = 100;

/**
 * The next number that was never used, in the range of a topic: after the last one, so that a gap
 * which somebody left is not filled with another question.
 *
 * @param topic `undefined` for guides that belong to none.
 */
export function nextNumber({ content, ledger }: Work, topic: string | undefined): number {
  const published = ledger.pages.map(({ number }) => number);
  const used = new Set([...content.pages.flatMap((page) => numberOf(page) ?? []), ...published]);
  const first = rangeOf({ content, ledger }, topic, used);
  const inRange = [...used].filter((number) => number >= first && number < first + perRange);
  // The first of a range is the guide through the topic.
  const next = Math.max(first, ...inRange) + 1;
  if (next < first + perRange) return next;
  return freeRange(used) + 1;
}

function rangeOf(
  { content, ledger }: Pick<Work, 'content' | 'ledger'>,
  topic: string | undefined,
  used: ReadonlySet<number>,
): number {
  if (topic === undefined) return smallestNumber;
  const guide = content.pages.find(
    (page) => page.kind === 'guide' && field(page, 'topic') === topic,
  );
  const led = guide && numberOf(guide);
  const own = [
    ...content.pages.flatMap((page) => (page.folder === topic ? (numberOf(page) ?? []) : [])),
    ...ledger.pages.flatMap(({ number, addresses }) =>
      addresses[0]?.startsWith(topicAddress(topic)) ? [number] : [],
    ),
  ];
  const ranges = Map.groupBy(led === undefined ? own : [led], startOf);
  const [most] = [...ranges].sort(([a, some], [b, others]) => others.length - some.length || a - b);
  return most?.[0] ?? freeRange(used);
}

const startOf = (number: number): number => number - (number % perRange);

/** The first range of topics of which no number was ever used; guides of no topic have the first. */
function freeRange(used: ReadonlySet<number>): number {
  const taken = new Set([...used].map(startOf));
  let first = smallestNumber + perRange;
  while (taken.has(first)) first += perRange;
  return first;
}
