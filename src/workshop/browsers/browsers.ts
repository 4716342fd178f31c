import type { floor } from '../../floor/floor.ts';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { chromiumPath } from '../../testing/chromium-path.ts';
import { bidi } from './bidi.ts';
import { alone, devtools } from './devtools.ts';
import { folderOf, type OldBuild } from './old-builds.ts';
import type { OpenBrowser } from './real-browser.ts';
import { webdriver } from './webdriver.ts';

/** A browser that may be on this machine. */
export interface KnownBrowser {
  /** As `--only` names it. */
  name: string;
  title: string;
  /** Whether it is above the floor of all features, or only of reading. */
  level: keyof typeof floor;
  /**
   * Finds it.
   *
   * @throws An error that says what to install, when it is not there.
   */
  find(): OpenBrowser;
}

export const browsers: readonly KnownBrowser[] = [
  oldChromium('64', 'reading', {
    package: 'chrome-aws-lambda@64.0.3264',
    integrity:
      'sha512-3XpUhpg5Qlbq8V/Pk5gzfSqcq3wSlfT1N98yzDY8a+PrrROx9XUCntkg4W1ZmisqLsWhmRLZQrKtDjTRBttwig==',
  }),
  oldChromium('80', 'everything', {
    package: 'chrome-aws-lambda@2.1.1',
    integrity:
      'sha512-Wer2QuygxsCov5bM2+8CLa6qYpNsc5AxYTlgTne00aFoxFP491LGJRxOQtGnYtsJP6UG4pB0SfrwTyPnLys1Lw==',
  }),
  oldChromium('92', 'everything', {
    package: 'chrome-aws-lambda@10.1.0',
    integrity:
      'sha512-NZQVf+J4kqG4sVhRm3WNmOfzY0OtTSm+S8rg77pwePa9RCYHzhnzRs8YvNI6L9tALIW6RpmefWiPURt3vURXcw==',
  }),
  oldChromium('103', 'everything', {
    package: '@sparticuz/chromium@103.0.0',
    integrity:
      'sha512-tFX5k5uWAT0fIxelUtpN4GN1VOTT61AHB6rRjeYzC296SjizKM1pNslEWj0YeuajKfsnNeDuHizB320TTTOrkA==',
  }),
  oldChromium('113', 'everything', {
    package: '@sparticuz/chromium@113.0.1',
    integrity:
      'sha512-m64Nc58YObfCYkPbc8EBsnhWCFaw02dbXhWNOmx+OYoIPtIRar+reGYyAeGC0HD9RUZfPEwMHHSZ8MFxdSWXZQ==',
  }),
  {
    name: 'current',
    title: 'Chromium, current',
    level: 'everything',
    find: () => devtools(found(chromiumPath(), 'chromium-headless-shell')),
  },
  {
    name: 'firefox',
    title: 'Firefox',
    level: 'everything',
    find: () => bidi(found(onPath('firefox') ?? onPath('firefox-esr'), 'firefox-esr')),
  },
  {
    name: 'webkit',
    title: 'WebKitGTK',
    level: 'everything',
    find() {
      if (!process.env['DISPLAY']) found(onPath('xvfb-run'), 'xvfb');
      const driver = found(onPath('WebKitWebDriver'), 'webkit2gtk-driver');
      return webdriver(driver, found(miniBrowser(), 'webkit2gtk-driver'));
    },
  },
];

function oldChromium(name: string, level: keyof typeof floor, build: OldBuild): KnownBrowser {
  return {
    name,
    title: `Chromium ${name}`,
    level,
    find() {
      if (process.platform !== 'linux' || process.arch !== 'x64') {
        throw new Error('this build is for Linux on x64');
      }
      const folder = resolve(folderOf(build));
      return devtools(join(folder, 'chromium'), alone, [folder, join(folder, 'lib')]);
    },
  };
}

function found(path: string | undefined, debianPackage: string): string {
  if (path) return path;
  throw new Error(`not on this machine; on Debian: apt-get install ${debianPackage}`);
}

function onPath(name: string): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}

/** Debian keeps it beside the libraries of the engine, in a folder named by its version. */
function miniBrowser(): string | undefined {
  return ['x86_64', 'aarch64']
    .map((machine) => `/usr/lib/${machine}-linux-gnu`)
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name, 'MiniBrowser')))
    .find((path) => path.includes('/webkit2gtk-') && existsSync(path));
}
