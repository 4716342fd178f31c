import { randomFrom } from '../random.ts';
import { serveReleases, type Releases } from './releases.ts';

/** What a sequence needs of a tab; both Playwright's pages and Puppeteer's have it. */
export interface Tab {
  goto(url: string): Promise<unknown>;
  reload(): Promise<unknown>;
  goBack(): Promise<unknown>;
  goForward(): Promise<unknown>;
  click(selector: string): Promise<void>;
  evaluate<Value, Given>(run: (given: Given) => Value, given: Given): Promise<Value>;
  /** A browser holds scripts and timers back in a tab that nobody sees. */
  bringToFront(): Promise<void>;
}

/** A fresh profile of a browser. */
export interface Profile {
  open(): Promise<Tab>;
  close(): Promise<void>;
}

/** What came of sequences. */
export interface Played {
  actions: number;
  /** Of each sequence in which a box or the storage was wrong: its number, actions and mistakes. */
  wrong: string[];
}

const page = '/faq/withdrawal/not-arrived/';
const key = 'help:checklist:1301';
const elsewhere = '/faq/withdrawal/';

/** Plays so many sequences, several at a time, each in a profile of its own. */
export async function playSequences(
  count: number,
  newProfile: () => Promise<Profile>,
  atATime = 2,
): Promise<Played> {
  const played: Played = { actions: 0, wrong: [] };
  const seeds = Array.from({ length: count }, (_, seed) => seed);
  const lane = async (): Promise<void> => {
    const site = await serveReleases('dist', page);
    for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift()) {
      const profile = await newProfile();
      const { actions, wrong } = await playTicks(seed, site, profile);
      await profile.close();
      played.actions += actions.length;
      if (wrong.length > 0)
        played.wrong.push(`${seed}: ${actions.join(', ')} → ${wrong.join('; ')}`);
    }
    site.stop();
  };
  await Promise.all(Array.from({ length: atATime }, lane));
  return played;
}

/**
 * Plays a reader who ticks and unticks steps in two tabs, reloads, goes back and forward and
 * clears the storage, while the page is released with steps put in, taken out and in another order.
 * After each action every box of every tab has to show what the reader did with that step, and the
 * storage has to hold that and nothing else.
 */
async function playTicks(
  seed: number,
  site: Releases,
  profile: Profile,
): Promise<{ actions: string[]; wrong: string[] }> {
  const random = randomFrom(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const [actions, wrong]: [string[], string[]] = [[], []];
  /** What the reader has done. */
  const done = new Set<string>();
  /** Tabs in which the storage was cleared, until they show that: no event tells them. */
  const unaware = new Set<Tab>();
  const tabs = [await profile.open(), await profile.open()];

  const release = (): void => site.release(shuffled(site.ids, below).slice(0, 4 + below(4)));
  const wrongIn = async (tab: Tab): Promise<string[]> => {
    if (unaware.has(tab)) return [];
    const { boxes, stored } = await tab.evaluate(stateOf, key);
    const [kept, expected] = [stored.sort().join(), [...done].sort().join()];
    return [
      ...(kept === expected ? [] : [`stored: ${kept}; done: ${expected}`]),
      ...boxes.flatMap(({ id, checked }) =>
        checked === done.has(id) ? [] : [`${id} ${checked ? 'is' : 'is not'} ticked`],
      ),
    ];
  };
  const look = async (tab: Tab): Promise<void> => {
    // Another tab hears of a tick a moment later.
    await until(async () => (await wrongIn(tab)).length === 0);
    wrong.push(...(await wrongIn(tab)));
  };
  const click = async (tab: Tab): Promise<string> => {
    const { boxes } = await tab.evaluate(stateOf, key);
    const box = boxes[below(boxes.length)];
    if (!box) return 'tick nothing';
    // A browser that is driven may miss while a page moves; the reader clicks again.
    await tab.evaluate(watchClicks, box.id);
    for (let tries = 0; !(await tab.evaluate(wasClicked, box.id)); tries += 1) {
      if (tries === 5) throw new Error(`${box.id} cannot be clicked`);
      await tab.evaluate(toMiddle, box.id);
      await tab.click(`#${box.id} input`);
    }
    if (box.checked) done.delete(box.id);
    else done.add(box.id);
    unaware.clear();
    return `${box.checked ? 'untick' : 'tick'} ${box.id}`;
  };
  const travel = async (tab: Tab, go: () => Promise<unknown>): Promise<void> => {
    await go();
    unaware.delete(tab);
    await until(() => tab.evaluate(isReady, undefined));
  };
  const kinds: Record<string, (tab: Tab) => Promise<unknown>> = {
    tick: click,
    'tick again': click,
    release: async () => release(),
    reload: (tab) => travel(tab, () => tab.reload()),
    'release and reload': (tab) => (release(), travel(tab, () => tab.reload())),
    'leave and come back': async (tab) => {
      await travel(tab, () => tab.goto(site.origin + elsewhere));
      await travel(tab, () => tab.goBack());
    },
    'leave, and come back to a release': async (tab) => {
      await travel(tab, () => tab.goto(site.origin + elsewhere));
      release();
      await travel(tab, () => tab.goBack());
    },
    'back and forward': async (tab) => {
      await travel(tab, () => tab.goBack());
      await travel(tab, () => tab.goForward());
    },
    'clear the storage': async (tab) => {
      await tab.evaluate(() => localStorage.clear(), undefined);
      done.clear();
      unaware.add(tab);
    },
  };

  release();
  for (const tab of tabs) {
    await tab.bringToFront();
    await travel(tab, () => tab.goto(site.origin + elsewhere));
    await travel(tab, () => tab.goto(site.origin + page));
  }
  const names = Object.keys(kinds);
  for (let count = 0; count < 8; count += 1) {
    const place = below(tabs.length);
    const tab = tabs[place] as Tab;
    await tab.bringToFront();
    const name = count === 0 ? 'tick' : (names[below(names.length)] ?? '');
    const clicked = await kinds[name]?.(tab);
    actions.push(`tab ${place}: ${typeof clicked === 'string' ? clicked : name}`);
    for (const one of tabs) await look(one);
    if (wrong.length > 0) break;
  }
  return { actions, wrong };
}

/** Of the page, when its script has come; pages without a list are ready at once. */
function isReady(): boolean {
  const list = document.querySelector('help-checklist');
  return (
    !list || Boolean(list.querySelector('.help-checklist-progress [role=status]')?.textContent)
  );
}

/** Asks again until something is so, or two seconds have passed. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 2000;
  while (!(await isSo()) && Date.now() < end) continue;
}

/** A box below the header that stays would be clicked there. Runs in the page, as those below do. */
function toMiddle(id: string): void {
  document.getElementById(id)?.scrollIntoView({ block: 'center' });
}

function watchClicks(id: string): void {
  const box = document.querySelector(`#${id} input`);
  const note = (): void => void box?.setAttribute('data-clicked', '');
  box?.removeAttribute('data-clicked');
  box?.addEventListener('click', note, { once: true });
}

const wasClicked = (id: string): boolean =>
  document.querySelector(`#${id} input[data-clicked]`) !== null;

function stateOf(key: string): { boxes: { id: string; checked: boolean }[]; stored: string[] } {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('.help-step input')];
  const { done = [] } = JSON.parse(localStorage.getItem(key) ?? '{}') as { done?: string[] };
  return {
    boxes: boxes.map((box) => ({ id: box.closest('li')?.id ?? '', checked: box.checked })),
    stored: done,
  };
}

function shuffled<Item>(items: readonly Item[], below: (count: number) => number): Item[] {
  const rest = [...items];
  return items.map(() => rest.splice(below(rest.length), 1)[0] as Item);
}
