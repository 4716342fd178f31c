/** Texts of the interface, from the i18n file; `{name}` stands for a value. */
export type ChecklistTexts = Record<
  | 'count'
  | 'reset'
  | 'undo'
  | 'wasReset'
  | 'complete'
  | 'saved'
  | 'notSaved'
  | 'need'
  | 'needed'
  | 'shared'
  | 'outdated'
  | 'changed'
  | 'added'
  | 'ignored'
  | 'notKept'
  | 'title'
  | 'done'
  | 'todo'
  | 'none'
  | 'what'
  | 'whatMissing'
  | 'copied',
  string
>;

/** Puts values into a text. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** Writes only what is new: a live region would speak again otherwise. */
export function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
