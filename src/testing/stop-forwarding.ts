import type { BrowserContext, Page } from 'playwright-core';

/** Takes out of pages what leads them on, so that they stay and can be looked at. */
export async function stopForwarding(tabs: BrowserContext | Page): Promise<void> {
  await tabs.route(/\/a\/\d+\/$/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      /<script.*?<\/script>|<meta http-equiv="refresh".*?>/gs,
      '',
    );
    await route.fulfill({ response, body });
  });
}
