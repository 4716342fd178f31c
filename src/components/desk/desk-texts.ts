/** Texts of the interface, from the i18n file; `{name}` stands for a value. */
export type DeskTexts = Record<
  | 'count'
  | 'none'
  | 'weak'
  | 'unsure'
  | 'choose'
  | 'failed'
  | 'pinned'
  | 'recent'
  | 'all'
  | 'more'
  | 'number'
  | 'version'
  | 'open'
  | 'steps'
  | 'copyReply'
  | 'copyMarkdown'
  | 'copyPlain'
  | 'copyLink'
  | 'add'
  | 'added'
  | 'remove'
  | 'pin'
  | 'unpin'
  | 'notKept'
  | 'earlier'
  | 'moved'
  | 'removed'
  | 'cleared'
  | 'noParts'
  | 'preview'
  | 'copiedReply'
  | 'copiedMarkdown'
  | 'copiedPlain'
  | 'copiedLink'
  | 'copiedParts'
  | 'customer',
  string
>;

/** A button with a text; `kind` is its class. */
export function button(text: string, act: () => void, kind = ''): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = kind;
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}
