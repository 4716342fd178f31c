/** The parts of the desk that its script works with. */
export interface DeskParts {
  query: HTMLInputElement;
  topic: HTMLSelectElement;
  customer: HTMLInputElement;
  said: HTMLElement;
  /** Holds what can be done about a subject that has nothing here. */
  elsewhere: HTMLElement;
  list: HTMLElement;
  preview: HTMLElement;
  reply: HTMLElement;
}

/** @returns `undefined` when one of them is missing. */
export function deskPartsOf(desk: HTMLElement): DeskParts | undefined {
  const names = ['query', 'topic', 'customer', 'said', 'elsewhere', 'list', 'preview', 'reply'];
  const found = names.map((name) => [name, desk.querySelector(`[data-part="${name}"]`)] as const);
  return found.every(([, part]) => part)
    ? (Object.fromEntries(found) as unknown as DeskParts)
    : undefined;
}
