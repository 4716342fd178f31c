import { join } from 'node:path';
import { floor, targetsOf } from '../floor/floor.ts';
import { packageOf } from '../licences/package-of.ts';
import { workerPackages } from '../licences/shipped.ts';
import { bundledScript } from '../site-files/bundled-script.ts';
import type { OfflineRelease } from './release.ts';

/** Packages whose licences are shown; the bundler's own helpers are on every site. */
const known = new Set(
  ['rolldown', 'vite', ...workerPackages].map((name) => `node_modules/${name}`),
);

/**
 * The script of the service worker, in one file: another one would have to be loaded when there is
 * no network.
 *
 * @param release What it keeps; `null` where offline copies are turned off.
 */
export async function bundledWorker(release: OfflineRelease | null): Promise<string> {
  const script = await bundledScript(
    join(import.meta.dirname, 'worker/main.ts'),
    {
      target: targetsOf(floor.everything),
      // Older browsers know no modules in workers.
      rolldownOptions: { output: { format: 'iife' } },
    },
    {
      helpOfflineRelease: JSON.stringify(release),
      'process.env.NODE_ENV': JSON.stringify('production'),
    },
  );
  const used = new Set(script.moduleIds.flatMap((id) => packageOf(id) ?? []));
  const unknown = [...used].filter((folder) => !known.has(folder));
  if (unknown.length > 0) throw new Error(`no licence is shown of ${unknown.join(', ')}`);
  return script.code;
}
