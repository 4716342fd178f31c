import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lateAddresses } from '../finishing/trimming/late-scripts.ts';
import { SiteScripts } from '../finishing/trimming/site-scripts.ts';
import {
  casesAddress,
  composeAddress,
  deskAddress,
  officialAddress,
  searchAddress,
} from '../model/addresses.ts';
import { distFiles, distPages } from '../testing/dist-pages.ts';
import { scriptFeaturesAbove } from './emitted-scripts.ts';
import { styleFeaturesAbove } from './emitted-styles.ts';
import { floor } from './floor.ts';
import { readingExceptions, scriptExceptions, styleExceptions } from './known-exceptions.ts';

const read = (path: string): string => readFileSync(join('dist', path), 'utf8');
const bundled = distFiles().filter((path) => path.startsWith('_astro/'));
const pages = distPages();

/** Everything found, by name, with the versions that know it and a place. */
function gathered(found: readonly (readonly [place: string, names: Map<string, string>])[]) {
  return new Map(
    found.flatMap(([place, names]) =>
      [...names].map(([name, versions]) => [name, `${name}: ${versions} (${place})`] as const),
    ),
  );
}

const others = (found: Map<string, string>, ...known: Readonly<Record<string, string>>[]) =>
  [...found].filter(([name]) => !known.some((names) => name in names)).map(([, text]) => text);

const unused = (known: Readonly<Record<string, string>>, ...found: Map<string, string>[]) =>
  Object.keys(known).filter((name) => !found.some((names) => names.has(name)));

describe('nothing is emitted that some browser of the floor does not know, but for what is stated', () => {
  const sheets = new Map([
    ...pages.flatMap(({ address, document }) =>
      document.querySelectorAll('style').map((style) => [style.text, address] as const),
    ),
    ...bundled.filter((path) => path.endsWith('.css')).map((path) => [read(path), path] as const),
  ]);
  const styles = gathered(
    [...sheets].map(([css, place]) => [place, styleFeaturesAbove(css, floor.reading)]),
  );

  test('in styles', () => {
    expect(others(styles, styleExceptions)).toEqual([]);
    expect(unused(styleExceptions, styles)).toEqual([]);
  });

  const scripts = bundled.filter((path) => path.endsWith('.js'));
  const site = new SiteScripts((address) => read(address.slice(1)));
  /** Pages of the search, of the desk and of tools say what they need; see src/floor/README.md. */
  const later = new Set([
    searchAddress,
    deskAddress,
    composeAddress(),
    officialAddress,
    casesAddress,
  ]);
  const ofReading = new Set(
    pages
      .filter(({ address }) => !later.has(address))
      .flatMap(({ text }) => lateAddresses(text))
      .map((address) => site.file(address))
      // The list of the search, tools for agents and the case file come later, and are for
      // browsers above.
      .flatMap((script) =>
        site.everLoadedFrom(
          script,
          (address) => !/\/(?:combobox|reply-tools|case-file-page)\./.test(address),
        ),
      )
      .map(({ address }) => address.slice(1)),
  );
  const all = gathered(
    scripts.map((path) => [path, scriptFeaturesAbove(read(path), 'module', floor.everything)]),
  );
  const reading = gathered([
    ...[...ofReading].map(
      (path) => [path, scriptFeaturesAbove(read(path), 'module', floor.reading)] as const,
    ),
    ...[...new Map(inlineScripts())].map(
      ([text, place]) => [place, scriptFeaturesAbove(text, 'script', floor.reading)] as const,
    ),
  ]);

  function inlineScripts(): [string, string][] {
    return pages.flatMap(({ address, document }) =>
      document
        .querySelectorAll('script:not([src]):not([type])')
        .map((script): [string, string] => [script.text, address]),
    );
  }

  test('in scripts', () => {
    expect(scripts.length).toBeGreaterThan(20);
    expect(ofReading.size).toBeGreaterThan(8);
    expect(others(all, scriptExceptions)).toEqual([]);
    expect(others(reading, scriptExceptions, readingExceptions)).toEqual([]);
    expect(unused(scriptExceptions, all, reading)).toEqual([]);
    expect(unused(readingExceptions, reading)).toEqual([]);
  });
});
