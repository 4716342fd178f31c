import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import puppeteer, { type Page } from 'puppeteer-core';
import { launchOptions } from '../../testing/browser-options.ts';
import { playSequences, type Profile, type Tab } from '../../testing/ticks/sequences.ts';

// `npm run try:ticks`: plays random sequences of what readers, releases and browsers do with the
// ticks of the built site, in Chromium and Firefox. `-- 200` plays as many; 50 without. Neither keeps
// whole pages for the way back here: each is loaded anew.

const count = Number(process.argv[2] ?? 50);

/** A browser of this machine. */
interface Started {
  newProfile(): Promise<Profile>;
  close(): Promise<void>;
}

const browsers: Record<string, () => Promise<Started> | undefined> = {
  Chromium: startChromium,
  Firefox: startFirefox,
};

console.log('browser | sequences | actions | with a wrong tick\n--- | --: | --: | --:');
for (const [name, start] of Object.entries(browsers)) {
  const browser = await start();
  if (!browser) {
    console.log(`${name} | not on this machine: FIREFOX_PATH names one | – | –`);
    continue;
  }
  const { actions, wrong } = await playSequences(count, () => browser.newProfile(), 1);
  await browser.close();
  console.log(`${name} | ${count} | ${actions} | ${wrong.length}`);
  for (const one of wrong) console.error(one);
  if (wrong.length > 0) process.exitCode = 1;
}

async function startChromium(): Promise<Started> {
  const browser = await chromium.launch(launchOptions());
  return {
    close: () => browser.close(),
    newProfile: async () => {
      const context = await browser.newContext({ locale: 'zh-CN' });
      return { open: () => context.newPage(), close: () => context.close() };
    },
  };
}

/** Puppeteer waits in vain for pages that Firefox has kept whole: it is told to keep none. */
function startFirefox(): Promise<Started> | undefined {
  const executablePath = firefoxPath();
  return executablePath === undefined ? undefined : started(executablePath);
}

async function started(executablePath: string): Promise<Started> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    extraPrefsFirefox: { 'browser.sessionhistory.max_total_viewers': 0 },
  });
  return {
    close: () => browser.close(),
    newProfile: async () => {
      const context = await browser.createBrowserContext();
      return { open: async () => tabOf(await context.newPage()), close: () => context.close() };
    },
  };
}

/** What it has is the same, by types that are not. */
function tabOf(page: Page): Tab {
  return page as unknown as Tab;
}

function firefoxPath(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(':');
  const found = folders.flatMap((folder) => [`${folder}/firefox-esr`, `${folder}/firefox`]);
  return [process.env['FIREFOX_PATH'], ...found].find((path) => path && existsSync(path));
}
