import { largestIcon, sideways, unstyled, whatHides } from '../in-page.ts';
import type { Trial } from '../trial.ts';
import { addresses } from './addresses.ts';

const sizes = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
];

/** By address, what readers come for. */
const pages: Record<string, readonly string[]> = {
  [addresses.answer]: ['main h1', '.help-direct p', '.help-step-text'],
  [addresses.guide]: ['main h1', '.help-direct p', '.help-step-text'],
  [addresses.home]: ['main h1', 'section[aria-labelledby=help-urgent] a'],
  [addresses.faq]: ['main h1', '.help-prose > p', 'main section ul a'],
};

/** Reads a page of each kind on a phone and beside a wide window. */
export async function read(trial: Trial): Promise<void> {
  for (const size of sizes) {
    await trial.resize(size);
    for (const [address, parts] of Object.entries(pages)) {
      await trial.go(address);
      await readPage(trial, parts, `on ${address} at ${size.width}`);
    }
    if (size.width < 800) await openMenu(trial);
  }
}

async function readPage(trial: Trial, parts: readonly string[], where: string): Promise<void> {
  for (const part of parts) await trial.expectSeen(part, where, 0);
  await trial.expect(
    `nothing to scroll to sideways ${where}`,
    () => trial.call(sideways),
    (pixels) => pixels <= 0,
    0,
  );
  await trial.expect(
    `icons of at most 48 px ${where}`,
    () => trial.call(largestIcon),
    (pixels) => pixels <= 48,
    0,
  );
  await trial.expect(
    `text with styles ${where}`,
    () => trial.call(unstyled),
    (faults) => faults === '',
    0,
  );
}

const entry = '#starlight__sidebar a';

async function openMenu(trial: Trial): Promise<void> {
  const isHidden = (): Promise<string> => trial.call(whatHides, entry);
  await trial.go(addresses.answer);
  await trial.expect('a closed menu', isHidden, (hidden) => hidden !== '');
  await trial.click('.help-menu-button');
  await trial.expect('an open menu after its button', isHidden, (hidden) => hidden === '');
  await trial.click('.help-menu-button');
  await trial.expect('a closed menu after its button', isHidden, (hidden) => hidden !== '');
}
