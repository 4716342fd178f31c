import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { WrongContent } from './wrong-content.ts';

const checks = join(import.meta.dirname, '../checks');

/** Everything that the rules refuse; the cases of a rule stand beside it. */
export const wrongContent: readonly WrongContent[] = (
  await Promise.all(
    readdirSync(checks, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.cases.ts'))
      .sort()
      .map((name) => import(join(checks, name)) as Promise<{ cases: WrongContent[] }>),
  )
).flatMap(({ cases }) => cases);
