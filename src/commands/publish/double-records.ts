import type { PublishedPage } from '../../schema/ledger.ts';
import type { LedgerSource } from '../../source/ledger-source.ts';

/** Two records of one number, as two branches leave them that took the same new one. */
export interface DoubleRecord {
  number: number;
  /** The file that stays, and the one that goes, as messages show them. */
  kept: string;
  dropped: string;
  /** Whether readers have links by the one that stays. */
  isLive: boolean;
}

/**
 * Says which of several records of a number stays: the one that is live, else the first. Of what
 * only a branch had recorded no reader has a link.
 *
 * @param live The records on the branch that readers see.
 */
export function doubleRecords(now: LedgerSource, live: readonly PublishedPage[]): DoubleRecord[] {
  const { pages = [] } = (now.yaml?.value ?? {}) as { pages?: Partial<PublishedPage>[] };
  const records = pages.map(({ number, addresses }, index) => {
    const [{ file }, first] = [now.locate(['pages', index]).source, addresses?.[0]];
    const isLive = live.some(
      (page) => page.number === number && page.addresses.some((address) => address === first),
    );
    return { number: Number(number), path: file.path, isLive };
  });
  return [...Map.groupBy(records, ({ number }) => number)].flatMap(([number, same]) => {
    const kept = same.find(({ isLive }) => isLive) ?? same[0];
    if (kept === undefined || same.length < 2) return [];
    return same
      .filter((record) => record !== kept && record.path !== kept.path)
      .map(({ path }) => ({ number, kept: kept.path, dropped: path, isLive: kept.isLive }));
  });
}
