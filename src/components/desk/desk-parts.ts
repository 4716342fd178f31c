/** The parts of the desk that its script works with. */
export interface DeskParts {
  query: HTMLTextAreaElement;
  topic: HTMLSelectElement;
  customer: HTMLInputElement;
  /** Whether the reply says 你; hidden where a language has one word only. */
  familiar: HTMLInputElement;
  brief: HTMLInputElement;
  said: HTMLElement;
  /** Holds what can be done about a subject that has nothing here. */
  elsewhere: HTMLElement;
  list: HTMLElement;
  /** Holds the buttons that say whether preview or reply is looked at. */
  panes: HTMLElement;
  preview: HTMLElement;
  reply: HTMLElement;
}

const names = [
  'query',
  'topic',
  'customer',
  'familiar',
  'brief',
  'said',
  'elsewhere',
  'list',
  'panes',
  'preview',
  'reply',
] as const satisfies (keyof DeskParts)[];

/** @returns `undefined` when one of them is missing. */
export function deskPartsOf(desk: HTMLElement): DeskParts | undefined {
  const found = names.map((name) => [name, desk.querySelector(`[data-part="${name}"]`)] as const);
  return found.every(([, part]) => part)
    ? (Object.fromEntries(found) as unknown as DeskParts)
    : undefined;
}
