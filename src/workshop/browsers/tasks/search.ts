import { place, textOf, whatHides } from '../in-page.ts';
import type { Trial } from '../trial.ts';
import { addresses } from './addresses.ts';

const query = '提现没到账';
const title = '提现未到账';
const box = 'main input[type=search]';

/** Searches in the box, on the page of results, and in the full text. */
export async function search(trial: Trial): Promise<void> {
  await inBox(trial);
  await trial.go(addresses.search + encodeURIComponent(query));
  await trial.expectText('[data-part=results] a', title);
  await fullText(trial);
}

async function inBox(trial: Trial): Promise<void> {
  await trial.go(addresses.home);
  await trial.click(box);
  await trial.type(query);
  await trial.need(
    `${title}… as the first of the list`,
    () => trial.call(textOf, 'main [role=option]'),
    (text) => text.includes(title),
  );
  await trial.press('ArrowDown');
  await trial.press('Enter');
  await trial.expect(
    `Enter goes to ${addresses.answer}`,
    () => trial.call(place),
    (at) => at.startsWith(addresses.answer),
  );
}

/** Either it finds something, or it says that this browser cannot; the network is not to blame. */
async function fullText(trial: Trial): Promise<void> {
  const button = '[data-part=full-text]';
  const cannot = async (): Promise<boolean> =>
    (await trial.call(textOf, 'help-search-page')).includes('浏览器');
  await trial.need(
    'a button for the full text, or a word that it needs another browser',
    async () => (await trial.call(whatHides, button)) === '' || (await cannot()),
    Boolean,
  );
  if (await cannot()) return;
  await trial.click(button);
  await trial.expect(
    'results in the full text, or a word that it needs another browser',
    () => trial.call(textOf, '[data-part=full]'),
    (text) => text.includes(title) || (text.includes('浏览器') && !text.includes('网络')),
  );
}
