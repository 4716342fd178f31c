import { z } from 'astro/zod';
import { languageTags } from '../../schema/language-tag.ts';
import {
  ledgerSchemas,
  type Ledger,
  type PublishedPage,
  type Retirement,
} from '../../schema/ledger.ts';
import { triageNodeAddress } from '../../model/addresses.ts';
import { joinLedger, ledgerTriage, type LedgerSource } from '../../source/ledger-source.ts';
import { parseYaml } from '../../source/yaml-source.ts';
import type { LedgerHistory, Version } from './git-history.ts';
import { holdingsOf } from './ledger-changes.ts';
import { textHolding } from './record-text.ts';

/** A file of the ledger that does not hold what was published. */
export interface Lost {
  /** Path in the content folder. */
  file: string;
  /** What it lacks, as a writer would name it. */
  promises: string[];
  /** What is to stand in the file. */
  text: string;
}

/**
 * Compares the ledger with everything that was ever recorded, on all sides of all merges.
 *
 * Two branches may have given one number to two pages. The record that is live is the promise
 * then; of the others no reader has a link.
 */
export function lostPromises(now: LedgerSource, { versions, live }: LedgerHistory): Lost[] {
  const [standing, before] = [ledgerIn(now), ledgerOf(live)];
  const known = versions.map((version) => ledgerOf([version]));
  const [written, liveRecords] = [recordsOf(standing), recordsOf(before)];
  const pages = [...known, before].flatMap((ledger) => ledger.pages);
  const recorded = new Set(standing.pages.flatMap(({ addresses }) => addresses));
  const lost = [...Map.groupBy(pages, ({ number }) => number)].flatMap(([number, earlier]) => {
    const record = { written: written.get(number), live: liveRecords.get(number), earlier };
    const fates = { standing: standing.retired, before: before.retired };
    return lostRecord(record, recorded, fates, now.recordFile);
  });
  const all = [before, ...known];
  return [...lost, ...lostTopics(standing, all, now.recordFile), ...lostTriage(standing, all)];
}

interface KnownRecord {
  written: PublishedPage | undefined;
  live: PublishedPage | undefined;
  /** All versions of it, oldest first; at least one. */
  earlier: PublishedPage[];
}

function lostRecord(
  { written, live, earlier }: KnownRecord,
  recorded: ReadonlySet<string>,
  retired: Record<'standing' | 'before', Retirement[]>,
  recordFile: LedgerSource['recordFile'],
): Lost[] {
  const owner = live ?? written ?? (earlier.at(-1) as PublishedPage);
  const { number, published, title = written?.title } = owner;
  const same = [owner, ...earlier].filter((page) => isSame(page, owner));
  const page = { ...joined(same), number, published, title };
  const missing = missingFrom(page, written, recorded);
  if (written && missing.length === 0 && isTitled(written, title)) return [];
  // What stands there now is kept, too, unless it is the record of another page.
  const kept = written && isSame(written, owner) ? [written] : [];
  const whole = { ...page, ...joined([page, ...kept]) };
  const fates = [...(kept.length > 0 ? retired.standing : []), ...retired.before];
  const ofPage = fates.filter(({ from }) => isOf(from, whole));
  const promises = missing.length > 0 ? missing : [`${number} “${title}”`];
  return [{ ...textOf(whole, ofPage, recordFile), promises }];
}

const isTitled = (page: PublishedPage, title: string | undefined): boolean =>
  (page.title ?? title) === title;

/** A record with another first address and none in common is that of another page. */
function isSame(one: PublishedPage, other: PublishedPage): boolean {
  return one.addresses.some((address) => other.addresses.includes(address));
}

type Lists = Pick<PublishedPage, 'addresses' | 'headings' | 'steps'>;

function joined(pages: readonly PublishedPage[]): Lists {
  const all = (list: keyof Lists): string[] => [...new Set(pages.flatMap((page) => page[list]))];
  return { addresses: all('addresses'), headings: all('headings'), steps: all('steps') };
}

/** An address is kept by any record; everything else belongs to its number. */
function missingFrom(
  page: PublishedPage,
  written: PublishedPage | undefined,
  recorded: ReadonlySet<string>,
): string[] {
  const { number } = page;
  const ids = new Set([...(written?.headings ?? []), ...(written?.steps ?? [])]);
  return [
    ...(written ? [] : [String(number)]),
    ...page.addresses
      .filter((address) => !recorded.has(address))
      .map((name) => `${number} ${name}`),
    ...[...page.headings, ...page.steps]
      .filter((id) => !ids.has(id))
      .map((id) => `${number}#${id}`),
  ];
}

function lostTopics(
  standing: Ledger,
  known: readonly Ledger[],
  recordFile: LedgerSource['recordFile'],
): Lost[] {
  const topics = [...new Set([...standing.topics, ...known.flatMap((ledger) => ledger.topics)])];
  const lists = [...new Set([...standing.lists, ...known.flatMap((ledger) => ledger.lists)])];
  const promises = [
    ...topics.filter((topic) => !standing.topics.includes(topic)),
    ...lists.filter((list) => !standing.lists.includes(list)),
  ];
  if (promises.length === 0) return [];
  const retired = standing.retired.filter(({ from }) => topics.includes(from.split('/')[2] ?? ''));
  const ofTopics = retired.filter(({ from }) => /^\/faq\/[^/]+\/$/.test(from));
  const ledger: Ledger = { version: 1, pages: [], topics, lists, triage: [], retired: ofTopics };
  const [[file, holding] = ['', {}]] = holdingsOf(ledger, recordFile);
  return [{ file, promises, text: textHolding(undefined, holding) }];
}

function lostTriage(standing: Ledger, known: readonly Ledger[]): Lost[] {
  const ids = new Set([...standing.triage, ...known.flatMap(({ triage }) => triage)]);
  const triage = [...ids].sort();
  const promises = triage.filter((id) => !standing.triage.includes(id)).map(triageNodeAddress);
  if (promises.length === 0) return [];
  const text = textHolding(undefined, { version: 1, triage });
  return [{ file: ledgerTriage, promises, text }];
}

function textOf(
  page: PublishedPage,
  retired: readonly Retirement[],
  recordFile: LedgerSource['recordFile'],
): Pick<Lost, 'file' | 'text'> {
  const unique = [...new Map(retired.map((item) => [item.from, item])).values()];
  const ledger: Ledger = {
    version: 1,
    topics: [],
    lists: [],
    triage: [],
    pages: [page],
    retired: unique,
  };
  const [[file, holding] = ['', {}]] = holdingsOf(ledger, recordFile);
  return { file, text: textHolding(undefined, holding) };
}

const isOf = (from: string, { number, addresses }: PublishedPage): boolean =>
  from === String(number) || from.startsWith(`${number}#`) || addresses.includes(from);

const recordsOf = ({ pages }: Ledger): Map<number, PublishedPage> =>
  new Map(pages.map((page) => [page.number, page]));

/** What versions of the ledger's files say together, as far as it can be read. */
export function ledgerOf(files: readonly Version[]): Ledger {
  const sources = files.map(({ file, text }) => ({
    file: { path: `/${file}`, text },
    yaml: parseYaml(text),
  }));
  return ledgerIn(joinLedger(sources, ''));
}

/** What can be read of a ledger: a version that was never whole is no promise. */
function ledgerIn({ yaml }: LedgerSource): Ledger {
  const { topics, lists, triage, pages } = ledgerSchemas['zh-CN'].shape;
  // In an older version the notes may be in another language.
  const retired = z.union(languageTags.map((tag) => ledgerSchemas[tag].shape.retired));
  const itemsOf = <T>(list: z.ZodType<T[]>, items: unknown): T[] =>
    (Array.isArray(items) ? (items as unknown[]) : []).flatMap(
      (item) => list.safeParse([item]).data ?? [],
    );
  const value = yaml?.value;
  return {
    version: 1,
    topics: itemsOf(topics, value?.topics),
    lists: itemsOf(lists, value?.lists),
    triage: itemsOf(triage, value?.triage),
    pages: itemsOf(pages, value?.pages),
    retired: itemsOf(retired, value?.retired),
  };
}
