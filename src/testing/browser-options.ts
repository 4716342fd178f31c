import type { LaunchOptions } from 'playwright-core';
import { chromiumPath } from './chromium-path.ts';

/** The widths that design decisions are made for: a small phone, a desktop. */
export const phone = { width: 360, height: 740 };
export const desktop = { width: 1280, height: 900 };

/** How Chromium is started: also as root, and without looking anything up elsewhere. */
export function launchOptions(): LaunchOptions {
  const executablePath = chromiumPath();
  return {
    ...(executablePath && { executablePath }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}
