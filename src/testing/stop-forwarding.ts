import type { BrowserContext, Page } from 'playwright-core';

/** Takes the scripts out of pages that lead on, so that they stay and can be looked at. */
export async function stopForwarding(tabs: BrowserContext | Page): Promise<void> {
  await tabs.route(/\/a\/\d+\/$/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<script[\s\S]*?<\/script>/g, '');
    await route.fulfill({ response, body });
  });
}
