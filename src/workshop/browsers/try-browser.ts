import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownBrowser } from './browsers.ts';
import type { OpenBrowser, RealBrowser } from './real-browser.ts';
import type { Outcome } from './report.ts';
import type { Task } from './tasks/all.ts';
import { CannotGoOn, Trial, type Failure } from './trial.ts';

/** Where pictures of what failed are put. */
export const pictures = 'test-results/browsers';

/** Lets a browser do a task with a fresh profile. */
export async function tryTask(
  { name, title }: KnownBrowser,
  open: OpenBrowser,
  task: Task,
  site: string,
): Promise<Outcome> {
  const failures = await failuresOf(open, task, site, `${name}-${task.name}`);
  return { browser: title, task: task.name, failures };
}

async function failuresOf(
  open: OpenBrowser,
  task: Task,
  site: string,
  picture: string,
): Promise<Failure[]> {
  let browser: RealBrowser;
  try {
    browser = await open(task.preferences ?? { theme: 'light' });
  } catch (error) {
    return [{ expected: 'a browser that starts', seen: (error as Error).message }];
  }
  const trial = new Trial(browser, site);
  try {
    await task.run(trial);
  } catch (error) {
    if (!(error instanceof CannotGoOn)) trial.note('no mishap', (error as Error).message);
  }
  const errors = new Set(browser.errors.filter((error) => !task.expected?.test(error)));
  if (errors.size > 0) trial.note('no error in the console', [...errors].join('; '));
  if (trial.failures.length > 0) await takePicture(browser, picture);
  await browser.close();
  return trial.failures;
}

async function takePicture(browser: RealBrowser, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  try {
    writeFileSync(join(pictures, `${name.replaceAll(' ', '-')}.png`), await browser.screenshot());
  } catch {
    // A browser that has gone shows nothing; its failure says so.
  }
}
