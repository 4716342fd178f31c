/** Puts values into a text of the interface, in which `{name}` stands for one. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** An element with text and nothing else. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** A button with a text; `kind` is its class. */
export function button(text: string, act: () => void, kind = ''): HTMLButtonElement {
  const made = element('button', text);
  made.type = 'button';
  if (kind) made.className = kind;
  made.addEventListener('click', act);
  return made;
}

/** Writes only what is new: a live region would speak again otherwise. */
export function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** Puts parts into an element, in place of what it has. */
export function fillWith(element: Element | null | undefined, ...parts: (Node | string)[]): void {
  if (!element) return;
  element.textContent = '';
  element.append(...parts);
}
