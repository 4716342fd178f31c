import { createServer, type AddressInfo } from 'node:net';
import lighthouse, { type Result } from 'lighthouse';
import { chromium } from 'playwright-core';
import { launchOptions } from '../../testing/browser-options.ts';

/**
 * One run of Lighthouse on a phone, in a browser of its own.
 *
 * @param categories What it judges; all that it can when left out.
 */
export async function judge(url: string, categories?: readonly string[]): Promise<Result> {
  const port = await freePort();
  const options = launchOptions();
  const browser = await chromium.launch({
    ...options,
    args: [...(options.args ?? []), `--remote-debugging-port=${port}`],
  });
  try {
    const onlyCategories = categories && { onlyCategories: [...categories] };
    const result = await lighthouse(url, { port, logLevel: 'error', ...onlyCategories });
    if (!result) throw new Error(`Lighthouse says nothing of ${url}`);
    return result.lhr;
  } finally {
    await browser.close();
  }
}

/** Audits that take points from a page, by id. */
export function failedAudits({ categories, audits }: Result): string[] {
  const counted = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
  );
  return [...new Set(counted)].filter((id) => {
    const score = audits[id]?.score;
    return score !== null && score !== undefined && score < 1;
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
