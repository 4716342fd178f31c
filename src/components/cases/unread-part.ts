import type { CasesTexts } from './cases-texts.ts';
import { download } from '../browser/download.ts';
import type { partsOf } from '../tools/parts-of.ts';
import { TwiceButton } from '../tools/twice-button.ts';
import { discardUnread, unreadCases } from './unread-cases.ts';

/** Says that something is kept that cannot be read, gives it as a file, removes it when told to. */
export class UnreadPart {
  readonly #part: ReturnType<typeof partsOf>;

  constructor(part: ReturnType<typeof partsOf>, texts: CasesTexts, discarded: () => void) {
    this.#part = part;
    part('unread-save').addEventListener('click', () => {
      download('cases-unread.json', unreadCases() ?? '', 'application/json');
    });
    const { unreadDiscard: first, wipeAgain: again } = texts;
    new TwiceButton(part('unread-discard'), { first, again }, () => {
      discardUnread();
      this.show();
      discarded();
    });
    this.show();
  }

  show(): void {
    this.#part('unread').hidden = unreadCases() === undefined;
  }
}
