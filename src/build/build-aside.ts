import { existsSync } from 'node:fs';
import { adviceForPlace } from './advice.ts';
import { giveBack, putInPlace } from './put-in-place.ts';
import { closeWorkplace, openWorkplace, type Workplace } from './workplace.ts';

/**
 * Makes a site aside and puts it in its place when it is whole. Until then, and when the making
 * fails or is killed, the site that was there stays as it was.
 *
 * @param target Absolute path of the site's folder.
 * @param make Makes the site; gives the exit code of that, and may make none.
 * @returns The exit code.
 * @throws {Error} when the site cannot be put there, and of the file system.
 */
export async function buildAside(
  target: string,
  make: (workplace: Workplace) => Promise<number>,
): Promise<number> {
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
  try {
    putInPlace(site, target);
  } catch (error) {
    throw new Error(adviceForPlace(target, error as NodeJS.ErrnoException));
  }
}
