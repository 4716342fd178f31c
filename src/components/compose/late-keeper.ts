import { draftKey, isEmpty, noDraft, type Draft } from '../../tools/compose/draft.ts';
import { fillWith } from '../browser/dom.ts';
import { reading } from '../browser/failure.ts';
import { once } from '../browser/once.ts';
import type { DraftKeeper, KeeperPage } from './draft-keeper.ts';

/**
 * A draft is nowhere but on the page, until its reader chooses another place. Most never do, so
 * what keeps it is loaded then, or where something was kept before.
 */
export class LateKeeper {
  readonly #page: KeeperPage;
  #draft = noDraft;
  #keeper: DraftKeeper | undefined;

  constructor(page: KeeperPage) {
    this.#page = page;
    page.root.addEventListener('click', ({ target }) => {
      if (!this.#keeper) void this.#load().then((keeper) => keeper?.begin(target));
    });
  }

  /** Shows what was kept before, or asks where something else is on the page already. */
  async start(): Promise<void> {
    if (isAnythingKept()) await this.#load();
  }

  /** Whether something would be lost with the page. */
  get isUnsaved(): boolean {
    return !isEmpty(this.#draft) && !this.#keeper?.isSafe;
  }

  set(draft: Draft): void {
    this.#draft = draft;
    this.#keeper?.set(draft);
  }

  readonly #open = once(async () => {
    const { DraftKeeper } = await reading(import('./draft-keeper.ts'));
    return (this.#keeper = new DraftKeeper(this.#page, this.#draft));
  });

  /** @returns `undefined` where it could not be loaded, which is said. */
  readonly #load = (): Promise<DraftKeeper | undefined> =>
    this.#open().catch(() => {
      const { root, texts } = this.#page;
      root.querySelector<HTMLInputElement>('[value=page]')?.click();
      fillWith(root.querySelector('[role=status]'), texts.keepUnloaded);
      return undefined;
    });
}

/** In which of its storages this browser keeps a draft is found out by what is loaded then. */
const isAnythingKept = (): boolean =>
  [() => localStorage, () => sessionStorage].some((storage) => {
    try {
      return storage().getItem(draftKey) !== null;
    } catch {
      return false;
    }
  });
