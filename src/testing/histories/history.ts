import { additionsOf } from '../../model/ledger/additions.ts';
import { breachesOf, type Breach } from '../../model/ledger/breaches.ts';
import { placeText, StandingIndex } from '../../model/ledger/promise.ts';
import { ledgerChanges } from '../../commands/publish/ledger-changes.ts';
import { ledgerSchemas, type Ledger, type Retirement } from '../../schema/ledger.ts';
import { joinLedger, type SettingsSource } from '../../source/ledger-source.ts';
import { parseYaml } from '../../source/yaml-source.ts';
import { stringify } from 'yaml';
import { randomFrom } from '../random.ts';
import { edits, newPage, type Choices } from './edits.ts';
import { standingOfWorld, type World } from './world.ts';

/** What a history of edits and publications leaves behind. */
export interface History {
  world: World;
  /** Files of its ledger, without what was declared, by path. */
  ledger: Map<string, string>;
  published: Ledger;
  /** What its writer declared, by name. */
  declared: Map<string, Retirement>;
  /** Every link that was ever published: an address, with a fragment or without; and its name. */
  links: Map<string, string>;
  /** How often the build refused what stood there. */
  refused: number;
}

/** Plays a writer who edits, is refused, declares what became of what, and publishes. */
export function playHistory(seed: number, length: number): History {
  const pick = pickFrom(seed);
  const world: World = {
    topics: ['money', 'login'],
    pages: [],
    lastNumber: 1300,
    oldSlugs: [],
    oldNumbers: [],
  };
  for (let count = 0; count < 4; count += 1) world.pages.push(newPage(world, pick));
  const history: History = {
    world,
    ledger: new Map(),
    published: { version: 1, topics: [], lists: [], triage: [], pages: [], retired: [] },
    declared: new Map(),
    links: new Map(),
    refused: 0,
  };
  publish(history);
  for (let count = 0; count < length; count += 1) {
    const before = structuredClone(history.world);
    pick.of(edits)?.(history.world, pick);
    if (!settle(history, pick)) history.world = before;
    if (!settle(history, pick)) throw new Error(`seed ${seed}: a state that was right is refused`);
    if (pick.chance(0.6)) publish(history);
  }
  publish(history);
  return history;
}

/** Declares what the checks ask for; false where nothing can be declared and the edit is taken back. */
function settle(history: History, pick: Choices): boolean {
  for (let round = 0; round < 20; round += 1) {
    const standing = standingOfWorld(history.world);
    const numbers = standing.pages.map(({ number }) => number);
    const addresses = standing.pages.map(({ address }) => address);
    // Two pages with one number or in one file: other rules, or the disk, forbid that.
    if (new Set(numbers).size < numbers.length || new Set(addresses).size < addresses.length)
      return false;
    const breaches = breachesOf(ledgerOf(history), standing);
    if (breaches.length === 0) return true;
    history.refused += 1;
    for (const breach of breaches) if (!declare(history, breach, pick)) return false;
  }
  throw new Error('declaring what the checks asked for never satisfied them');
}

/** @returns false where the edit has to be taken back. */
function declare({ world, declared }: History, breach: Breach, pick: Choices): boolean {
  const { kind, from, other } = breach;
  if (kind === 'back' && !/^\d+$/.test(from)) {
    declared.delete(from);
    return true;
  }
  if (kind === 'taken' || kind === 'back') return false;
  if (!['gone', 'chain', 'lost'].includes(kind)) throw new Error(`${kind} of ${from}`);
  const now = new StandingIndex(standingOfWorld(world));
  const suggested = other !== undefined && now.has(other) ? other : undefined;
  const isAddress = from.startsWith('/');
  // An old address has no choice; neither has a topic, which needs a successor.
  if (isAddress) declared.set(from, { from, to: suggested ?? `/faq/${pick.of(world.topics)}/` });
  else declared.set(from, chosenFate(world, from, suggested, pick));
  return true;
}

function chosenFate(
  world: World,
  from: string,
  suggested: string | undefined,
  pick: Choices,
): Retirement {
  if (suggested !== undefined && pick.chance(0.5)) return { from, to: suggested };
  if (pick.chance(0.3)) return { from, note: '这里的内容已经取消，请看全部问题。' };
  const page = pick.of(world.pages);
  const places = from.includes('#') && page ? [...page.headings, ...page.steps] : [];
  const id = pick.of(places);
  return { from, to: placeText(page?.number ?? 0, id) };
}

function publish(history: History): void {
  const { world, links } = history;
  const standing = standingOfWorld(world);
  const additions = additionsOf(ledgerOf(history), standing);
  const read = (file: string): string | undefined => history.ledger.get(file);
  const { recordFile } = joinLedger(sourcesOf(history.ledger), '');
  const options = { today: '2026-11-24', whole: false, recordFile, read };
  const changes = ledgerChanges(history.published, additions, options);
  for (const [file, text] of changes) history.ledger.set(file, text);
  history.published = ledgerSchemas['zh-CN'].parse(
    joinLedger(sourcesOf(history.ledger), '').yaml?.value,
  );
  for (const topic of world.topics) links.set(`/faq/${topic}/`, `/faq/${topic}/`);
  for (const { number, address, headings, steps } of standing.pages) {
    for (const start of [address, `/a/${number}/`]) {
      links.set(start, String(number));
      for (const id of [...headings, ...steps]) links.set(`${start}#${id}`, `${number}#${id}`);
      // What an agent sends: the steps that a customer should try.
      for (const id of steps) links.set(`${start}#need=${id}`, `${number}#${id}`);
    }
    world.oldNumbers.push(number);
    world.oldSlugs.push(address.split('/').at(-2) ?? '');
  }
}

/** What was published and what was declared, as the checks see it. */
export function ledgerOf({ published, declared }: Pick<History, 'published' | 'declared'>): Ledger {
  return { ...published, retired: [...declared.values()] };
}

/** The same as it stands on disk; what was declared stands in a file of its own. */
export function ledgerFiles({ ledger, declared }: History): SettingsSource[] {
  const retired = stringify({ version: 1, retired: [...declared.values()] });
  return sourcesOf(new Map([...ledger, ['ledger.yaml', retired]]));
}

function sourcesOf(files: ReadonlyMap<string, string>): SettingsSource[] {
  return [...files].map(([path, text]) => ({ file: { path, text }, yaml: parseYaml(text) }));
}

function pickFrom(seed: number): Choices {
  const random = randomFrom(seed);
  let names = 0;
  return {
    of: (items) => items[Math.floor(random() * items.length)],
    chance: (share) => random() < share,
    name: (start) => `${start}-${(names += 1)}`,
  };
}
