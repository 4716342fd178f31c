import { lightness } from '../in-page.ts';
import type { Trial } from '../trial.ts';
import { addresses } from './addresses.ts';

/** For a browser whose reader likes it dark. */
export async function dark(trial: Trial): Promise<void> {
  for (const address of [addresses.answer, addresses.home]) {
    await trial.go(address);
    await trial.expect(
      `a dark page at ${address}`,
      () => trial.call(lightness),
      (paper) => paper < 0.3,
    );
  }
}
