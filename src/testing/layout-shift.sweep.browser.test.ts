import { expect, test } from 'vitest';
import { desktop, phone } from './browser-options.ts';
import { useBrowser } from './browser.ts';
import { kindsOfPage } from './kinds-of-page.ts';
import { movedOn } from './moved-on.ts';
import { kindStates } from './page-states.ts';

const site = useBrowser();

const pages = Object.entries(kindsOfPage).flatMap(([kind, address]) =>
  [phone, desktop].map((viewport) => ({ kind, address, viewport, width: viewport.width })),
);

// This one moves by its nature: what its link says comes above its list.
const watched = pages.filter(({ kind }) => kind !== 'shared progress');

/** A word may come in two pieces, as the network cuts it: what stands beside it then moves. */
const split = 0.0025;

/** Slow enough that a page comes in pieces and is shown in pieces. */
const bytesPerSecond = 100_000;

test.for(watched)(
  '$kind at $width px: nothing moves while the page and its scripts come',
  async ({ kind, address, viewport }) => {
    const page = await site.open(address, { viewport, bytesPerSecond });
    await kindStates[kind]?.show(page);
    expect(await movedOn(page)).toBeLessThan(split);
  },
);

const tools = {
  question: kindsOfPage.question,
  outcome: kindsOfPage.outcome,
  composer: kindsOfPage.composer,
  'composer, from a page': `${kindsOfPage.composer}#from=1301`,
  official: kindsOfPage.official,
  'follow-up': kindsOfPage['follow-up'],
  'case file': kindsOfPage['case file'],
};

test.for(
  Object.entries(tools).flatMap(([tool, address]) =>
    [phone, desktop].map((viewport) => ({ tool, address, viewport, width: viewport.width })),
  ),
)(
  '$tool at $width px: nothing moves when scripts come long after the page was painted',
  async ({ address, viewport }) => {
    const page = await site.open(address, { viewport, scriptsLate: 700 });
    // Scripts that scripts ask for are as late.
    await page.waitForLoadState('networkidle');
    expect(await movedOn(page)).toBeLessThan(split);
  },
);
