import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { shortAddress } from '../model/addresses.ts';
import { loadHelpCentre } from '../model/load.ts';
import { nginxMap, redirectRules } from '../model/ledger/redirect-files.ts';

/** Writes the redirects that a server can make; pages that do the same are there in any case. */
export function redirects(): AstroIntegration {
  return {
    name: 'help:redirects',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const { forwarding, answers, guides } = await loadHelpCentre();
        const shortLinks = [...answers, ...guides].map(({ number, address }) => ({
          from: shortAddress(number),
          to: address,
        }));
        await mkdir(new URL('_nginx/', dir), { recursive: true });
        const write = (name: string, text: string): Promise<void> =>
          writeFile(fileURLToPath(new URL(name, dir)), text);
        await write('_redirects', redirectRules(forwarding.moved));
        await write('_nginx/redirects.conf', nginxMap(forwarding.moved, shortLinks));
      },
    },
  };
}
