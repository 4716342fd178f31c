import { expect, test } from 'vitest';
import { checkLedger, publish } from '../../publish/publish.ts';
import { contentFolder, otherAnswer } from '../content-folder.ts';
import { isFullSweep } from '../full-sweep.ts';
import type { Choices } from '../histories/edits.ts';
import { randomFrom } from '../random.ts';
import { addPage, folder, numberIn, answersIn, renamePage, retirePage } from './edits.ts';
import { follow } from './follow.ts';
import { Repository } from './repository.ts';

const merges = isFullSweep ? 200 : 4;

test(
  `of ${merges} merges of two branches that add, rename and retire pages, 2 % at most have a conflict in the ledger alone`,
  { timeout: 3_600_000 },
  async () => {
    const clone = new Repository(contentFolder().replace(/\/content$/, ''));
    clone.git('init', '-q', '-b', 'main');
    for (let number = 1303; number < 1325; number += 1)
      clone.write(`${folder}/page-${number}.md`, otherAnswer(number));
    await publish(clone.content, '2026-11-20');
    clone.commit();
    let [conflicts, published] = [0, 0];
    for (let seed = 1; seed <= merges; seed += 1) {
      for (const branch of ['one', 'other']) {
        clone.git('checkout', '-qfB', branch, 'main');
        await work(clone, pickFrom(seed, branch), branch);
        clone.commit();
        published += clone.git('diff', '--name-only', 'main', branch, '--', 'content/ledger')
          ? 1
          : 0;
      }
      const paths = clone.tries('merge', '-q', '--no-edit', 'one') ? [] : clone.conflicts();
      // Where the pages themselves have a conflict, two people have done the same work.
      if (paths.length > 0 && paths.every((path) => path.startsWith('content/ledger/')))
        conflicts += 1;
      clone.tries('merge', '--abort');
    }
    expect(published).toBeGreaterThan(merges);
    expect(conflicts / merges).toBeLessThanOrEqual(0.02);
  },
);

/** Some edits, each published as the messages say. The other branch takes numbers of its own. */
async function work(clone: Repository, pick: Choices, branch: string): Promise<void> {
  for (let count = 0; count < 3; count += 1) {
    const before = new Set(answersIn(clone));
    pick.of([addPage, addPage, renamePage, retirePage])?.(clone, pick);
    for (const path of answersIn(clone).filter((name) => !before.has(name))) {
      const text = clone.read(path);
      if (branch === 'other' && numberIn(text) > 1324 && numberIn(text) < 1400)
        clone.write(path, text.replace(/^id: .*$/m, `id: ${numberIn(text) + 100}`));
    }
  }
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const { done, text } = await checkLedger(clone.content);
    if (done) return;
    if (text.includes('改法：运行 npm run publish')) await publish(clone.content, '2026-11-24');
    else follow(clone, text, pick);
  }
}

function pickFrom(seed: number, branch: string): Choices {
  const random = randomFrom(seed * 2 + branch.length * 1000);
  let names = 0;
  return {
    of: (items) => items[Math.floor(random() * items.length)],
    chance: (share) => random() < share,
    name: (start) => `${start}-${branch}-${(names += 1)}`,
  };
}
