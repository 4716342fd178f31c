import { loadDeskAnswer } from '../reply/desk-answers.ts';
import type { DeskEntry } from './desk-data.ts';
import type { DeskKey, DeskShortcut } from './desk-keys.ts';
import type { DeskList } from './desk-list.ts';
import type { DeskTexts } from './desk-texts.ts';
import type { DeskWork } from './desk-work.ts';
import { showKeys } from './keys-dialog.ts';

/** What doing something takes of the desk. */
export interface DeskActs {
  desk: HTMLElement;
  list: DeskList;
  work: DeskWork;
  texts: DeskTexts;
  say(text: string): void;
  /** Does something after all that is under way, unless the message changes meanwhile. */
  then(act: () => void | Promise<void>): void;
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
  } else if (key === 'copyParts' || (key === 'copy' && work.isOnReply)) {
    if (isInSight(work.lookAtReply(), acts)) work.copyParts('rich');
  } else {
    await acts.shown();
    if (isActiveShown(acts) && isInSight(work.lookAtPreview() && list.isActiveInSight, acts)) {
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
async function choose(entry: DeskEntry | undefined, acts: DeskActs): Promise<void> {
  if (!entry) return;
  acts.list.choose(entry.number);
  await acts.show();
  try {
    acts.work.toggle(await loadDeskAnswer(entry.number));
  } catch {
    // That it could not be read is said where it would be shown.
  }
}

/** Does what a key asks for that is pressed anywhere. */
export function doShortcut(
  shortcut: DeskShortcut,
  acts: DeskActs,
  query: HTMLTextAreaElement,
): void {
  const { list, work, texts, then } = acts;
  if (typeof shortcut === 'number') then(() => choose(list.ofKey(shortcut), acts));
  else if (shortcut === 'keys') void showKeys(texts);
  else if (shortcut === 'edit') then(() => work.editText());
  else if (shortcut === 'copyParts') then(() => doKey(shortcut, acts));
  else {
    query.focus();
    if (shortcut === 'message') query.select();
  }
}
