import type { FieldValues } from '../protocol.ts';

/** What is typed in a file and not saved. */
export interface KeptDraft {
  /** The file as it was on disk when it was opened. */
  base: string;
  /** The whole text, or what the form holds of the text `start`. */
  typed: { text: string } | { start: string; values: FieldValues; body?: string | undefined };
}

const keyOf = (path: string): string => `edit:${path}`;

/** Keeps drafts for this tab: a reload, a crash or a stopped server loses nothing. */
export const keptDrafts = {
  get(path: string): KeptDraft | undefined {
    const kept = sessionStorage.getItem(keyOf(path));
    return kept === null ? undefined : (JSON.parse(kept) as KeptDraft);
  },
  /** @returns Whether there was room for it. */
  set(path: string, draft: KeptDraft): boolean {
    try {
      sessionStorage.setItem(keyOf(path), JSON.stringify(draft));
      return true;
    } catch {
      return false;
    }
  },
  remove: (path: string): void => sessionStorage.removeItem(keyOf(path)),
  has: (path: string): boolean => sessionStorage.getItem(keyOf(path)) !== null,
  /** Whether there is one of any file. */
  hasAny: (): boolean => Object.keys(sessionStorage).some((key) => key.startsWith(keyOf(''))),
};
