import { existsSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { preview } from 'astro';
import { browsers, type KnownBrowser } from './browsers.ts';
import type { OpenBrowser } from './real-browser.ts';
import { failureLines, outcomeTable, type Outcome } from './report.ts';
import { tasks } from './tasks/all.ts';
import { pictures, tryTask } from './try-browser.ts';

// `npm run try:browsers`: drives the real browsers of this machine, and old ones from the npm
// registry, through the built site. `-- --only 80,firefox` takes some of them.

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const only = values.only?.split(',');
stopUnless(existsSync('dist/index.html'), 'There is no built site: npm run build');
const names = browsers.map(({ name }) => name);
stopUnless(only?.every((name) => names.includes(name)) ?? true, `--only knows ${names.join(',')}`);

rmSync(pictures, { recursive: true, force: true });
const server = await preview({ root: '.', logLevel: 'error', server: { port: 4395 } });
try {
  const site = `http://localhost:${server.port}`;
  const chosen = browsers.filter(({ name }) => only?.includes(name) ?? true);
  const outcomes = new Map<KnownBrowser, Outcome[]>();
  const waiting = [...chosen];
  const tryNext = async (): Promise<void> => {
    for (let browser = waiting.shift(); browser; browser = waiting.shift()) {
      const open = findIn(browser);
      outcomes.set(browser, open ? await tryAll(browser, open, site) : []);
      if (!open && only) process.exitCode = 1;
    }
  };
  // More at a time would be slower, and time is what pages are given to do something.
  await Promise.all([tryNext(), tryNext()]);
  report(chosen.flatMap((browser) => outcomes.get(browser) ?? []));
} finally {
  await server.stop();
}

function stopUnless(condition: boolean, message: string): void {
  if (condition) return;
  console.error(message);
  process.exit(1);
}

/** The browser, or a line on why it is not tried. */
function findIn(browser: KnownBrowser): OpenBrowser | undefined {
  try {
    return browser.find();
  } catch (error) {
    console.log(`${browser.title} is not tried: ${(error as Error).message}`);
    return undefined;
  }
}

async function tryAll(browser: KnownBrowser, open: OpenBrowser, site: string): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const task of tasks) {
    if (task.for !== 'all' && task.for !== browser.level) continue;
    const outcome = await tryTask(browser, open, task, site);
    for (const line of failureLines(outcome)) console.log(line);
    outcomes.push(outcome);
  }
  return outcomes;
}

function report(outcomes: readonly Outcome[]): void {
  const order = tasks.map(({ name }) => name);
  console.log(`\n${outcomeTable(outcomes, order)}`);
  if (outcomes.every(({ failures }) => failures.length === 0)) return;
  console.log(`\nPictures: ${pictures}`);
  process.exitCode = 1;
}
