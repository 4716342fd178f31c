import type { Additions } from '../../model/ledger/additions.ts';
import { parsePlace } from '../../model/ledger/promise.ts';
import type { Ledger, Retirement } from '../../schema/ledger.ts';
import { ledgerTopics, ledgerTriage, type RecordedPage } from '../../source/ledger-source.ts';
import { textHolding, type Holding } from './record-text.ts';
import type { Fields } from './yaml-insertions.ts';

/**
 * Works out the files of the ledger with what is new in them.
 *
 * @param recordFile Names the file of a page's record, by its path in the content folder.
 * @param read Reads a file as it stands on disk, by the same.
 * @param whole Whether everything is to be written, what is recorded already, too: an old ledger
 * of one file is taken apart.
 * @returns The texts of the files that change, by path.
 */
export function ledgerChanges(
  ledger: Ledger,
  additions: Additions,
  {
    today,
    whole,
    recordFile,
    read,
  }: {
    today: string;
    whole: boolean;
    recordFile: RecordFile;
    read: (file: string) => string | undefined;
  },
): Map<string, string> {
  const texts = new Map<string, string>();
  const hold = (file: string, holding: Holding): void => {
    const before = texts.get(file) ?? read(file);
    const text = textHolding(before, holding);
    if (text !== before) texts.set(file, text);
  };
  if (whole) for (const [file, holding] of holdingsOf(ledger, recordFile)) hold(file, holding);
  for (const page of additions.pages) {
    const { number, title, ...lists } = page;
    const first = { number, published: today, ...(title !== undefined && { title }) };
    hold(recordFile(page), { ...first, ...lists });
  }
  for (const page of additions.changes) {
    const { number, ...lists } = page;
    hold(recordFile(ledger.pages.find((known) => known.number === number) ?? page), lists);
  }
  const { topics, lists, triage } = additions;
  if (topics.length + lists.length > 0) hold(ledgerTopics, { version: 1, topics, lists });
  if (triage.length > 0) hold(ledgerTriage, { version: 1, triage });
  return texts;
}

type RecordFile = (page: RecordedPage) => string;

/** What each file holds of a whole ledger, by its path in the content folder. */
export function holdingsOf(ledger: Ledger, recordFile: RecordFile): Map<string, Holding> {
  const retired = Map.groupBy(ledger.retired, (retirement) =>
    fileOf(retirement, ledger, recordFile),
  );
  const linesOf = (file: string): Fields[] => (retired.get(file) ?? []).map(linesIn);
  return new Map<string, Holding>([
    ...ledger.pages.map(({ number, published, title, addresses, headings, steps }) => {
      const file = recordFile({ number, addresses });
      const lists = { addresses, headings, steps, retired: linesOf(file) };
      return [
        file,
        { number, published, ...(title !== undefined && { title }), ...lists },
      ] as const;
    }),
    [
      ledgerTopics,
      { version: 1, topics: ledger.topics, lists: ledger.lists, retired: linesOf(ledgerTopics) },
    ],
    ...(ledger.triage.length > 0
      ? [[ledgerTriage, { version: 1, triage: ledger.triage }] as const]
      : []),
  ]);
}

function linesIn({ from, to, note }: Retirement): Fields {
  // A number is written as one: `from: 1301`.
  const plain = (name: string): string | number => (/^\d+$/.test(name) ? Number(name) : name);
  return { from: plain(from), ...(to !== undefined && { to: plain(to) }), ...(note && { note }) };
}

/** A retirement stands with the page that it is of. */
function fileOf({ from }: Retirement, { pages }: Ledger, recordFile: RecordFile): string {
  const number = parsePlace(from)?.number;
  const page = pages.find((known) => known.number === number || known.addresses.includes(from));
  return page ? recordFile(page) : ledgerTopics;
}
