import { isMap, isSeq, parseDocument, YAMLMap, YAMLSeq, type Document } from 'yaml';
import type { Additions } from '../model/ledger/additions.ts';

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
 * Adds what is new to the text of a ledger; comments and everything else stay as they are.
 *
 * @param text The ledger as it stands on disk, `undefined` when there is none. It has no mistake.
 * @param today The day of publication, `YYYY-MM-DD`.
 * @returns The text of the new ledger.
 */
export function addToLedger(text: string | undefined, additions: Additions, today: string): string {
  const document = parseDocument(text ?? head);
  const add = (list: string, items: readonly unknown[]): void => {
    if (items.length > 0) append(listIn(document, list), document, items);
  };
  add('topics', additions.topics);
  const pages = listIn(document, 'pages');
  for (const change of additions.changes) {
    const page = pages.items.find(
      (item): item is YAMLMap => isMap(item) && item.get('number') === change.number,
    );
    for (const key of ['addresses', 'headings', 'steps'] as const) {
      if (page && change[key].length > 0) append(listIn(page, key), document, change[key]);
    }
  }
  for (const { number, addresses, headings, steps } of additions.pages) {
    const lists = { addresses: flow(document, addresses), headings, steps };
    const record = document.createNode({ number, published: today, ...lists }) as YAMLMap;
    for (const key of ['headings', 'steps'] as const) {
      if (lists[key].length > 0) record.set(key, flow(document, lists[key]));
      else record.delete(key);
    }
    pages.add(record);
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** The list under a key, made when it is not there. */
function listIn(parent: Document.Parsed | YAMLMap, key: string): YAMLSeq {
  const found: unknown = parent.get(key, true);
  if (isSeq(found)) return found;
  const made = new YAMLSeq();
  // Lists inside a record, and of words, are written in one line.
  made.flow = key !== 'pages';
  parent.set(key, made);
  return made;
}

function append(list: YAMLSeq, document: Document.Parsed, items: readonly unknown[]): void {
  for (const item of items) list.add(document.createNode(item));
}

function flow(document: Document.Parsed, items: readonly string[]): YAMLSeq {
  const list = document.createNode(items) as YAMLSeq;
  list.flow = true;
  return list;
}
