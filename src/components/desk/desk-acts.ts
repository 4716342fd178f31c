import type { DeskEntry } from './desk-data.ts';
import type { DeskKey } from './desk-keys.ts';
import type { DeskList } from './desk-list.ts';
import type { DeskTexts } from './desk-texts.ts';
import type { DeskWork } from './desk-work.ts';
import { loadDeskAnswer } from '../reply/desk-answers.ts';

/** What doing something takes of the desk. */
export interface DeskActs {
  desk: HTMLElement;
  list: DeskList;
  work: DeskWork;
  texts: Pick<DeskTexts, 'lookFirst'>;
  say(text: string): void;
  /** Shows the answer that is active now. */
  show(): Promise<void>;
  /** Waits for the answer that is being shown. */
  shown(): Promise<void>;
}

/** Does what a key asks for. What is not in sight is never copied: nobody means it. */
export async function doKey(key: Exclude<DeskKey, 'clear'>, acts: DeskActs): Promise<void> {
  const { list, work } = acts;
  if (typeof key === 'number') {
    work.look();
    if (list.move(key)) void acts.show();
  } else if (key === 'copyParts') work.copyParts('rich');
  else if (key === 'copy' && work.isOnReply) {
    if (isInSight(work.isMainInSight, acts)) work.copyParts('rich');
  } else {
    await acts.shown();
    if (isActiveShown(acts) && isInSight(list.isActiveInSight, acts)) {
      if (key === 'copy') work.copy('rich');
      else work[key]();
    }
  }
}

const isActiveShown = ({ list, work }: DeskActs): boolean =>
  list.active !== undefined && work.number === list.active.number;

/** @returns As given; what is out of sight is brought there, and it is said. */
function isInSight(inSight: boolean, { desk, list, texts, say }: DeskActs): boolean {
  if (inSight) return true;
  desk.scrollIntoView({ block: 'start' });
  list.reveal();
  say(texts.lookFirst);
  return false;
}

/** Puts an answer into the reply, or takes it out. */
export async function choose(entry: DeskEntry | undefined, acts: DeskActs): Promise<void> {
  if (!entry) return;
  acts.list.choose(entry.number);
  await acts.show();
  try {
    acts.work.toggle(await loadDeskAnswer(entry.number));
  } catch {
    // That it could not be read is said where it would be shown.
  }
}
