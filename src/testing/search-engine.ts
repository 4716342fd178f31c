import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { floor, targetsOf } from '../floor/floor.ts';
import { bundledScript } from '../site-files/bundled-script.ts';

const address = '/search-engine.js';

/**
 * Gives a page the engine of the search by itself; on the site it stands in one file with what
 * shows results.
 *
 * @returns Its address.
 */
export async function offerEngine(page: Page): Promise<string> {
  const { code } = await bundledScript(join(import.meta.dirname, '../search/answer-search.ts'), {
    target: targetsOf(floor.everything),
    rolldownOptions: { preserveEntrySignatures: 'strict' },
  });
  await page.route(`**${address}`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: code }),
  );
  return address;
}
