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

/** What a page may ever load, before it is used and on demand. */
const loadedOn = (address: string): Set<string> =>
  new Set(
    lateAddresses(read(`${address}index.html`))
      .flatMap((script) => site.everLoadedFrom(site.file(script)))
      .map((script) => script.address),
  );

/** What is on every page: the header with its search. */
const onEveryPage = loadedOn(contactAddress);

/** The bytes that a tool adds to a visit, to the last of its buttons, in gzip -9. */
const sizeOf = (address: string): number =>
  [...loadedOn(address)]
    .filter((script) => !onEveryPage.has(script))
    .reduce((sum, script) => sum + gzipSync(read(script), { level: 9 }).length, 0);

// Masking is 14.2 kB of the composer and of the case file.
test.each([
  { tool: 'the composer', address: composeAddress(), most: 32_500 },
  { tool: 'the checker', address: officialAddress, most: 12_000 },
  { tool: 'the follow-up', address: casesAddress, most: 20_000 },
  { tool: 'the case file', address: caseFileAddress, most: 37_500 },
])('$tool adds at most $most bytes of scripts to a visit', ({ address, most }) => {
  expect(sizeOf(address)).toBeLessThanOrEqual(most);
});
