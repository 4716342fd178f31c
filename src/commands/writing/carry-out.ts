import { dropCorrections } from './corrections.ts';
import type { Done } from './settle.ts';
import type { Work } from './work.ts';

/** What a command works out in a folder. */
export type Act = (work: Work) => Done | Promise<Done>;

/** Lets a command work, and then mends what every command may leave behind. */
export async function carryOut(work: Work, act: Act): Promise<Done> {
  const { did, next } = await act(work);
  return { did, next: [...dropCorrections(work), ...next] };
}
