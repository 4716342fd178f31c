import { isMap, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Additions } from '../model/ledger/additions.ts';
import type { PublishedPage } from '../schema/ledger.ts';
import { YamlInsertions, type Fields } from './yaml-insertions.ts';

const head = `# 台账：发布过的每一个编号、网址、小标题编号和步骤编号。
# 由 npm run publish 添加，不要改，也不要删：旧链接靠它一直有效。
#
# 搬走或取消了什么，在 retired 里写去向，一项一条（构建会告诉你该加哪几行）：
#   retired:
#     - from: 1301#status     # 编号、锚点，或改名前的网址
#       to: 1301#record       # 接替它的，现在还在的编号或锚点
#     - from: 1305
#       note: 没有接替的，写一句给读者看的话。
version: 1
`;

/**
 * Adds what is new to the text of a ledger; every other character stays as it is.
 *
 * @param text The ledger as it stands on disk, `undefined` when there is none. It has no mistake.
 * @param today The day of publication, `YYYY-MM-DD`.
 * @returns The text of the new ledger.
 */
export function addToLedger(text: string | undefined, additions: Additions, today: string): string {
  const ledger = new YamlInsertions(text ?? head);
  const pages = listIn(ledger.root, 'pages');
  const records = additions.pages.map((page) => recordOf(page, today));
  // What goes into a list that is there comes first: a key that is missing follows them all.
  if (pages) {
    addToRecords(ledger, pages, additions.changes);
    addPages(ledger, pages, records);
  }
  addToLists(ledger, ledger.root, { topics: additions.topics });
  if (!pages) addPages(ledger, pages, records);
  return ledger.toString();
}

function addPages(ledger: YamlInsertions, pages: YAMLSeq | undefined, records: Fields[]): void {
  if (records.length === 0) return;
  if (pages && pages.items.length > 0) ledger.append(pages, records);
  else ledger.setLines(ledger.root, 'pages', records);
}

function addToRecords(ledger: YamlInsertions, pages: YAMLSeq, changes: Additions['changes']): void {
  const records = new Map(
    pages.items.filter((item) => isMap(item)).map((record) => [record.get('number'), record]),
  );
  for (const { number, addresses, headings, steps } of changes) {
    const record = records.get(number);
    if (record) addToLists(ledger, record, { addresses, headings, steps });
  }
}

/** What is added to a list that is there comes first: a missing one is written after them all. */
function addToLists(
  ledger: YamlInsertions,
  map: YAMLMap,
  additions: Record<string, readonly string[]>,
): void {
  const fresh = Object.entries(additions).filter(([, items]) => items.length > 0);
  for (const [key, items] of fresh) {
    const list = listIn(map, key);
    if (list) ledger.append(list, items);
  }
  for (const [key, items] of fresh) if (!listIn(map, key)) ledger.set(map, key, items);
}

function listIn(map: YAMLMap, key: string): YAMLSeq | undefined {
  const list: unknown = map.get(key, true);
  return isSeq(list) ? list : undefined;
}

type NewPage = Omit<PublishedPage, 'published'>;

function recordOf({ number, title, addresses, headings, steps }: NewPage, today: string): Fields {
  return {
    number,
    published: today,
    ...(title !== undefined && { title }),
    addresses,
    ...(headings.length > 0 && { headings }),
    ...(steps.length > 0 && { steps }),
  };
}
