import { expect, test } from 'vitest';
import { checkLedger, publish } from '../../commands/publish/publish.ts';
import { contentFolder, otherAnswer } from '../content-folder.ts';
import type { Choices } from '../histories/edits.ts';
import { randomFrom } from '../random.ts';
import { addPage, folder, renamePage, retirePage } from './edits.ts';
import { follow } from './follow.ts';
import { Repository } from './repository.ts';

const merges = 200;

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
    let [conflicts, published, sameNumber] = [0, 0, 0];
    for (let seed = 1; seed <= merges; seed += 1) {
      for (const branch of ['one', 'other']) {
        clone.git('checkout', '-qfB', branch, 'main');
        await work(clone, pickFrom(seed, branch));
        clone.commit();
        published += clone.git('diff', '--name-only', 'main', branch, '--', 'content/ledger')
          ? 1
          : 0;
      }
      const [here, there] = ['other', 'one'].map((branch) => newRecords(clone, branch));
      if (here?.some((number) => there?.includes(number))) sameNumber += 1;
      const paths = clone.tries('merge', '-q', '--no-edit', 'one') ? [] : clone.conflicts();
      // Where the pages themselves have a conflict, two people have done the same work.
      if (paths.length > 0 && paths.every((path) => path.startsWith('content/ledger/')))
        conflicts += 1;
      clone.tries('merge', '--abort');
    }
    expect(published).toBeGreaterThan(merges);
    expect(sameNumber).toBeGreaterThan(merges / 2);
    expect(conflicts / merges).toBeLessThanOrEqual(0.02);
  },
);

/** The numbers that a branch has recorded first. */
function newRecords(clone: Repository, branch: string): string[] {
  const words = ['--name-only', '--diff-filter=A', 'main', branch, '--', 'content/ledger'];
  return clone.git('diff', ...words).match(/\d+(?=[^/]*\.yaml)/g) ?? [];
}

/** Some edits, published as the messages say. Both branches take the next number that is free. */
async function work(clone: Repository, pick: Choices): Promise<void> {
  for (let count = 0; count < 3; count += 1)
    pick.of([addPage, addPage, renamePage, retirePage])?.(clone, pick);
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
