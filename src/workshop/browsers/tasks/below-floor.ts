import { textOf } from '../in-page.ts';
import type { Trial } from '../trial.ts';
import { addresses } from './addresses.ts';

/** What needs a newer browser says so, and leads on to what works. */
export async function belowFloor(trial: Trial): Promise<void> {
  for (const address of [addresses.search + '1301', addresses.desk]) {
    await trial.go(address);
    await trial.expect(
      `${address} says that it needs a newer browser, not that the network failed`,
      () => trial.call(textOf, 'main'),
      (text) => text.includes('浏览器') && !text.includes('网络'),
    );
    await trial.expectSeen('main a[href$="/faq/"]', `on ${address}`);
  }
}
