import { existsSync, realpathSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { adviceForPlace } from './advice.ts';
import { giveBack, putInPlace } from './put-in-place.ts';
import { markSite, refuseForeign } from './site-marker.ts';
import { closeWorkplace, openWorkplace, type Workplace } from './workplace.ts';

/**
 * Makes a site aside and puts it in its place when it is whole. Until then, and when the making
 * fails or is killed, the site that was there stays as it was.
 *
 * @param target Absolute path of the site's folder.
 * @param make Makes the site; gives the exit code of that, and may make none.
 * @returns The exit code.
 * @throws {Error} when something else is there, when the site cannot be put there, and of the file system.
 */
export async function buildAside(
  target: string,
  make: (workplace: Workplace) => Promise<number>,
): Promise<number> {
  refuseForeign(target);
  giveBack(target);
  try {
    const workplace = openWorkplace();
    const code = await make(workplace);
    if (code === 0 && existsSync(workplace.site)) place(workplace.site, target);
    return code;
  } finally {
    closeWorkplace();
  }
}

function place(site: string, target: string): void {
  // A build takes minutes, in which somebody may have put something there.
  refuseForeign(target);
  try {
    markSite(site);
    putInPlace(site, target);
  } catch (error) {
    throw new Error(adviceForPlace(target, error as NodeJS.ErrnoException, freeBeside(target)));
  }
}

/** Bytes that are free on the disk of the site, which may be another than that of the workplace. */
function freeBeside(target: string): number | undefined {
  try {
    const { bavail, bsize } = statfsSync(
      dirname(existsSync(target) ? realpathSync(target) : target),
    );
    return bavail * bsize;
  } catch {
    return undefined;
  }
}
