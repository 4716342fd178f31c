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
const unknown = only?.filter((name) => !browsers.some((browser) => browser.name === name)) ?? [];
if (unknown.length > 0 || !existsSync('dist/index.html')) {
  const names = browsers.map(({ name }) => name).join(', ');
  console.error(
    unknown.length > 0
      ? `--only knows ${names}; not ${unknown.join(', ')}`
      : 'There is no built site: npm run build',
  );
  process.exit(1);
}

rmSync(pictures, { recursive: true, force: true });
const server = await preview({ root: '.', logLevel: 'error', server: { port: 4395 } });
try {
  const site = `http://localhost:${server.port}`;
  const outcomes: Outcome[] = [];
  for (const browser of browsers.filter(({ name }) => only?.includes(name) ?? true)) {
    const open = findIn(browser);
    if (open) outcomes.push(...(await tryAll(browser, open, site)));
    else if (only) process.exitCode = 1;
  }
  console.log(`\n${outcomeTable(outcomes)}`);
  if (outcomes.some(({ failures }) => failures.length > 0)) {
    console.log(`\nPictures: ${pictures}`);
    process.exitCode = 1;
  }
} finally {
  await server.stop();
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
