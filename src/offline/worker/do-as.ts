import type { KeepFailure, OfflineProgress, OfflineRequest, OfflineState } from '../protocol.ts';
import { cacheNames, isOfGroup, searchGroup, sum, type OfflineRelease } from '../release.ts';
import type { KeptAnswers } from './kept-answers.ts';
import type { KeptPacks } from './kept-packs.ts';
import { home } from './scope.ts';
import type { SeenPages } from './seen-pages.ts';

/** All that is kept, and could be. */
interface Kept {
  packs: KeptPacks;
  seen: SeenPages;
  answers: KeptAnswers;
  offered: OfflineRelease;
}

/** Does what a page asks for, and tells it how far it is, and at the end how it is. */
export async function doAs(asked: OfflineRequest, port: MessagePort, kept: Kept): Promise<void> {
  const failed = asked.act === 'all' ? await keepAll(kept, port) : undefined;
  const state = await stateOf(kept, asked.pages);
  port.postMessage({ ...state, ...(failed && { failed }) });
}

async function keepAll(
  { packs, seen, offered }: Kept,
  port: MessagePort,
): Promise<KeepFailure | undefined> {
  const whole = sum(await packs.missing(offered.packs));
  let loaded = 0;
  const tell = (bytes: number): void => {
    loaded += bytes;
    const progress: OfflineProgress = { loaded, whole };
    port.postMessage(progress);
  };
  const failed = await packs.keep(offered.packs, tell).then(() => undefined, failureOf);
  // Only what there was room for once is asked for again.
  if (!failed) await caches.open(cacheNames(home).all);
  await seen.dropKept();
  return failed;
}

const failureOf = (error: unknown): KeepFailure =>
  (error as Error).name === 'QuotaExceededError' ? 'room' : 'network';

async function stateOf(
  { packs, seen, answers, offered }: Kept,
  pages: string[],
): Promise<OfflineState> {
  const kept = await packs.kept();
  const missing = await packs.missing(offered.packs);
  const readable: string[] = [];
  for (const page of pages) if (await answers.page(page)) readable.push(page);
  return {
    kept: sum(kept) + (await seen.bytes()),
    missing: sum(missing),
    hasSearch: !missing.some((pack) => isOfGroup(pack, searchGroup)),
    wasWhole: missing.length > 0 && (await caches.has(cacheNames(home).all)),
    readable,
  };
}
