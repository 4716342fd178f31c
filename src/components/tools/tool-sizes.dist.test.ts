import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { lateAddresses } from '../../finishing/trimming/late-scripts.ts';
import { SiteScripts } from '../../finishing/trimming/site-scripts.ts';
import {
  caseFileAddress,
  casesAddress,
  composeAddress,
  contactAddress,
  officialAddress,
} from '../../model/addresses.ts';

const read = (address: string): string => readFileSync(join('dist', address), 'utf8');
const site = new SiteScripts(read);

/**
 * What only some readers ask for: to keep a draft, to make a case of it, to write of the page that
 * they come from; to have a statement read, or the steps that they have ticked; a calendar file.
 */
const askedFor =
  /\/(?:draft-keeper|take-case|from-page|import-form|ticked-steps|calendar-file)\.[^/]*$/;

/** What a page may load, before it is used and on demand. */
const loadedOn = (address: string, follows?: (script: string) => boolean): Set<string> =>
  new Set(
    lateAddresses(read(`${address}index.html`))
      .flatMap((script) => site.everLoadedFrom(site.file(script), follows))
      .map((script) => script.address),
  );

/** What is on every page: the header with its search. */
const onEveryPage = loadedOn(contactAddress);

/** In gzip -9. */
const sizeOf = (scripts: ReadonlySet<string>): number =>
  [...scripts]
    .filter((script) => !onEveryPage.has(script))
    .reduce((sum, script) => sum + gzipSync(read(script), { level: 9 }).length, 0);

// Masking is 14.1 kB of the composer and of the case file.
test.each([
  { tool: 'the composer', address: composeAddress(), most: 20_700, ever: 27_100 },
  { tool: 'the checker', address: officialAddress, most: 11_400, ever: 11_400 },
  { tool: 'the follow-up', address: casesAddress, most: 10_200, ever: 16_700 },
  { tool: 'the case file', address: caseFileAddress, most: 26_000, ever: 33_800 },
])(
  '$tool adds at most $most bytes of scripts to a visit, $ever to the last of its buttons',
  ({ address, most, ever }) => {
    expect(sizeOf(loadedOn(address, (script) => !askedFor.test(script)))).toBeLessThanOrEqual(most);
    expect(sizeOf(loadedOn(address))).toBeLessThanOrEqual(ever);
  },
);
