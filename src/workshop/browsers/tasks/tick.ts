import { countOf, place, textOf, ticked } from '../in-page.ts';
import type { Trial } from '../trial.ts';
import { addresses, steps } from './addresses.ts';

const boxOf = (step: string): string => `#${step} .help-step-box`;

/** Ticks two steps, comes back to them in each way there is, and clears them. */
export async function tick(trial: Trial): Promise<void> {
  const { first, second } = steps;
  await trial.go(addresses.answer);
  // What notes ticks comes after the page.
  await trial.need('progress below the checklist', () => progress(trial), isCount(0));
  await trial.click(boxOf(first));
  await trial.click(boxOf(second));
  await expectTicked(trial, [first, second], 'after two clicks');
  await trial.reload();
  await expectTicked(trial, [first, second], 'after a reload');
  await leaveAndComeBack(trial);
  await expectTicked(trial, [first, second], 'after going back to it');
  await trial.click('.help-checklist-bar button');
  await expectTicked(trial, [], 'after clearing');
  await leaveAndComeBack(trial);
  await expectTicked(trial, [], 'after clearing and going back to it');
  await trial.reload();
  await expectTicked(trial, [], 'after clearing and a reload');
}

async function leaveAndComeBack(trial: Trial): Promise<void> {
  const at = (path: string): Promise<boolean> =>
    trial.expect(
      `${path} in sight`,
      () => trial.call(place),
      (seen) => seen === path,
    );
  await trial.click('.help-breadcrumb a');
  await at(addresses.home);
  await trial.back();
  await at(addresses.answer);
}

async function expectTicked(trial: Trial, ids: readonly string[], when: string): Promise<void> {
  await trial.expect(
    `ticks on [${ids.join(', ')}] ${when}`,
    () => trial.call(ticked),
    (seen) => seen.join() === ids.join(),
  );
  await trial.expect(
    `progress of ${ids.length} ${when}`,
    () => progress(trial),
    isCount(ids.length),
  );
}

interface Progress {
  text: string;
  steps: number;
}

async function progress(trial: Trial): Promise<Progress> {
  return {
    text: await trial.call(textOf, '.help-checklist-progress [role=status]'),
    steps: await trial.call(countOf, '.help-step-box'),
  };
}

const isCount =
  (done: number) =>
  ({ text, steps }: Progress): boolean =>
    text.replace(/\s/g, '') === `${done}/${steps}`;
