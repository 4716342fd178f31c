import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** With fewer pages memory is not the matter, and time goes into saving it for nothing. */
const manyPages = 3000;

/** Whether a build of so many pages has to save memory, also where that takes time. */
export const savesMemory = (pages: number): boolean => pages >= manyPages;

/**
 * Lets the heap of this process grow by a quarter before garbage is collected. Left to itself, V8
 * lets the heap of a large build double first and holds twice the memory that pages need, on
 * machines that may not have it; what it costs in time is in the table of `npm run bench`.
 *
 * @param pages How many pages the process works on.
 */
export function growSlowly(pages: number): void {
  if (savesMemory(pages)) setFlagsFromString('--heap-growing-percent=25');
}

/**
 * Collects garbage and hands the memory back, where a stage has ended that needed much and the next
 * one would only add to it.
 *
 * @param pages How many pages the process works on.
 */
export function giveMemoryBack(pages: number): void {
  if (!savesMemory(pages)) return;
  // Node has no call for it; V8 puts one into contexts that are made under this flag.
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as (how: object) => void;
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
