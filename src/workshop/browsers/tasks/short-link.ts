import { isInSight, place } from '../in-page.ts';
import type { Trial } from '../trial.ts';
import { addresses, moved, steps } from './addresses.ts';

/** Follows short links to steps, and one to a step that has moved since. */
export async function shortLink(trial: Trial): Promise<void> {
  for (const step of [steps.first, steps.last]) {
    const address = `${addresses.shortLink}#${step}`;
    await trial.go(address);
    await trial.expect(
      `${address} goes to ${addresses.answer}#${step}`,
      () => trial.call(place),
      // In the language that the browser asks for.
      (at) => at.endsWith(`${addresses.answer}#${step}`),
    );
    await expectInSight(trial, step, address);
  }
  await trial.go(moved.from);
  await expectInSight(trial, moved.to, moved.from);
}

async function expectInSight(trial: Trial, id: string, after: string): Promise<void> {
  await trial.expect(
    `#${id} is in sight after ${after}`,
    () => trial.call(isInSight, `#${id} .help-step-text`),
    (inSight) => inSight,
  );
  await trial.expectSeen(`#${id} .help-step-text`, `after ${after}`);
}
