import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { leftBehind } from './left-behind.ts';

/** Where a build works; it is gone afterwards. */
export interface Workplace {
  /** For the site; not there yet. */
  site: string;
  /** For temporary files of the build and of what it starts. */
  temporary: string;
}

/**
 * In the project, because Astro runs what it has bundled from there, and finds packages; below
 * `.astro`, which is in no commit, check or watch. A folder for each build, so that two at a time
 * do not meet.
 */
const workshop = (): string => resolve('.astro/builds');
const own = (): string => join(workshop(), String(process.pid));

/** Makes room for a build of this process, and clears away what killed builds have left. */
export function openWorkplace(): Workplace {
  for (const path of leftBehind(workshop(), '', '')) remove(path);
  const temporary = join(own(), 'tmp');
  mkdirSync(temporary, { recursive: true });
  return { site: join(own(), 'site'), temporary };
}

/** Removes the workplace of this process. */
export function closeWorkplace(): void {
  remove(own());
}

/** A process that was started by the build may still be writing when it is told to end. */
function remove(path: string): void {
  rmSync(path, { recursive: true, force: true, maxRetries: 5 });
}
