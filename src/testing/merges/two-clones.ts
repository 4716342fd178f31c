import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildHelpCentre } from '../../model/build.ts';
import type { HelpCentre } from '../../model/help-centre.ts';
import type { Page } from '../../model/page.ts';
import { checkLedger, publish } from '../../commands/publish/publish.ts';
import { readContentSource } from '../../source/content-source.ts';
import { goodAnswer, otherAnswer } from '../content-folder.ts';
import type { Choices } from '../histories/edits.ts';
import { randomFrom } from '../random.ts';
import { edits, folder } from './edits.ts';
import { follow, unmarked } from './follow.ts';
import { Repository } from './repository.ts';

/** A page as it was when a link to it was live. */
export type LivePage = Pick<Page, 'number' | 'address' | 'title'>;

/** What two writers have left behind. */
export interface Played {
  centre: HelpCentre;
  /** Every link that was live at some time, with the page that it led to. */
  links: Map<string, LivePage>;
  /** Numbers of which the ledger says where they went. */
  retired: Set<string>;
  /** How often a merge had conflicts, and how often the checks refused what came out. */
  conflicts: number;
  refused: number;
}

const labels = {
  callouts: { note: '', warning: '' },
  call: (phone: string) => phone,
  outsideNote: '（站外）',
  reference: (title: string, number: number) => `《${title}》${number}`,
  anchors: { heading: () => '', step: () => '' },
};

/** Two writers with a clone each edit, publish, merge in any way, and do what the messages say. */
export async function play(seed: number, rounds: number): Promise<Played> {
  const root = mkdtempSync(join(tmpdir(), 'help-merges-'));
  const pick = pickFrom(seed);
  try {
    const game = new TwoClones(root, pick);
    await game.begin();
    for (let round = 0; round < rounds; round += 1) await game.round();
    return await game.end();
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

class TwoClones {
  readonly #root: string;
  readonly #pick: Choices;
  readonly #one: Repository;
  readonly #other: Repository;
  readonly #links = new Map<string, LivePage>();
  #centre: HelpCentre | undefined;
  #retired = new Set<string>();
  #conflicts = 0;
  #refused = 0;

  constructor(root: string, pick: Choices) {
    this.#root = root;
    this.#pick = pick;
    this.#one = new Repository(join(root, 'one'));
    this.#other = new Repository(join(root, 'other'));
  }

  async begin(): Promise<void> {
    const here = new Repository(this.#root);
    here.git('init', '-q', '--bare', '-b', 'main', 'origin');
    here.git('clone', '-q', 'origin', 'one');
    const one = this.#one;
    one.git('checkout', '-qB', 'main');
    one.write(
      'content/site.yaml',
      'brand: OKPay\ntitle: OKPay 帮助中心\ndescription: 一步一步怎么做。\n',
    );
    one.write(
      'content/topics.yaml',
      '- id: withdrawal\n  title: 提现\n  description: 提现没到账\n  order: 1\n',
    );
    one.write(`${folder}/not-arrived.md`, goodAnswer);
    for (const number of [1302, 1303, 1304])
      one.write(`${folder}/first-${number}.md`, otherAnswer(number));
    await this.#settle(one);
    one.commit();
    one.git('push', '-q', 'origin', 'main');
    await this.#deploy(one);
    const depth = this.#pick.chance(0.2) ? ['--depth', '1'] : [];
    here.git('clone', '-q', ...depth, `file://${this.#root}/origin`, 'other');
  }

  /** Both change what is live, one after the other brings that in; the second has to merge. */
  async round(): Promise<void> {
    const both = this.#pick.chance(0.5) ? [this.#one, this.#other] : [this.#other, this.#one];
    for (const clone of both) {
      clone.git('pull', '-q', '--ff-only', 'origin', 'main');
      // The branch of a writer lives as long as the round.
      clone.git('checkout', '-qB', 'work');
      for (let count = 0; count < 2; count += 1) this.#pick.of(edits)?.(clone, this.#pick);
      await this.#settle(clone);
      clone.commit();
    }
    for (const clone of both) {
      clone.git('fetch', '-q', 'origin');
      this.#bringTogether(clone);
      await this.#settle(clone);
      clone.commit();
      clone.git('push', '-q', 'origin', 'HEAD:main');
      clone.git('fetch', '-q', 'origin');
      clone.git('checkout', '-qB', 'main', 'HEAD');
      await this.#deploy(clone);
    }
  }

  async end(): Promise<Played> {
    const last = this.#centre;
    if (!last) throw new Error('nothing was ever live');
    const [conflicts, refused] = [this.#conflicts, this.#refused];
    return { centre: last, links: this.#links, retired: this.#retired, conflicts, refused };
  }

  #bringTogether(clone: Repository): void {
    const way = this.#pick.of(['merge', 'merge', 'rebase', 'into main'] as const);
    if (way === 'rebase') {
      if (clone.tries('rebase', '-q', 'origin/main')) return;
      for (let step = 0; step < 20 && !this.#rebased(clone); step += 1) this.#resolve(clone);
      return;
    }
    if (way === 'into main') clone.git('checkout', '-qB', 'main', 'origin/main');
    if (clone.tries('merge', '-q', '--no-edit', way === 'into main' ? 'work' : 'origin/main'))
      return;
    this.#resolve(clone);
    // Sometimes the checks are run before the merge is committed.
    if (this.#pick.chance(0.5)) clone.commit();
  }

  #rebased(clone: Repository): boolean {
    if (clone.conflicts().length > 0) return false;
    if (!clone.has('.git/rebase-merge')) return true;
    return clone.tries('rebase', '--continue') || !clone.has('.git/rebase-merge');
  }

  /** As people do it: one side, the other side, both sides, or everything left as it is. */
  #resolve(clone: Repository): void {
    const paths = clone.conflicts();
    if (paths.length > 0) this.#conflicts += 1;
    const side = this.#pick.of(['--ours', '--theirs', 'both', 'left']) ?? '';
    for (const path of paths) {
      if (!clone.has(path)) {
        clone.tries('rm', '-q', '--', path);
        continue;
      }
      const isMarked = clone.read(path).includes('<<<<<<< ');
      if (side.startsWith('--') && isMarked) clone.tries('checkout', '-q', side, '--', path);
      if (side === 'both' && isMarked)
        clone.write(path, unmarked(clone.read(path), path.includes('/ledger/'), this.#pick));
      clone.git('add', '--', path);
    }
  }

  /** Does what the messages say until there is none. */
  async #settle(clone: Repository): Promise<void> {
    const said: string[] = [];
    for (let attempt = 0; attempt < 40; attempt += 1) {
      const { done, text } = await checkLedger(clone.content);
      if (done) return;
      said.push(text);
      if (text.includes('改法：运行 npm run publish')) {
        await publish(clone.content, '2026-11-24');
        continue;
      }
      this.#refused += 1;
      const helpless = follow(clone, text, this.#pick);
      if (helpless.length > 0) throw new Error(`nothing to do in:\n${helpless.join('\n\n')}`);
    }
    throw new Error(`no end of messages:\n${said.slice(-3).join('\n\n=====\n\n')}`);
  }

  async #deploy({ content }: Repository): Promise<void> {
    const source = await readContentSource(content);
    const centre = buildHelpCentre(source, labels);
    // Two who write one file with one number write one page: they choose what it says.
    for (const live of this.#links.values()) {
      const page = centre.answers.find(({ address }) => address === live.address);
      if (page?.number === live.number) live.title = page.title;
    }
    for (const { number, address, title, headings, steps } of centre.answers)
      for (const start of [address, `/a/${number}/`])
        for (const link of [start, ...[...headings, ...steps].map(({ id }) => `${start}#${id}`)])
          this.#links.set(link, { number, address, title });
    const retired = source.ledger.yaml?.value.retired as { from: unknown }[];
    this.#retired = new Set(retired.map(({ from }) => String(from)));
    this.#centre = centre;
  }
}

function pickFrom(seed: number): Choices {
  const random = randomFrom(seed + 90_000);
  let names = 0;
  return {
    of: (items) => items[Math.floor(random() * items.length)],
    chance: (share) => random() < share,
    name: (start) => `${start}-${(names += 1)}`,
  };
}
