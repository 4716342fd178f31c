type Child = Node | string | false | undefined;

/** An element with properties and children; what is `false` or `undefined` is left out. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children.filter((child) => child !== false && child !== undefined));
  return made;
}

/** A button that does something. */
export const button = (label: string, action: () => void, look = ''): HTMLButtonElement =>
  element('button', {
    type: 'button',
    className: `help-button ${look}`,
    textContent: label,
    onclick: action,
  });
