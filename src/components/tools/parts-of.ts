/** Finds the parts of an element by their names, which its page has given them. */
export const partsOf =
  (host: HTMLElement) =>
  <Part extends HTMLElement = HTMLElement>(name: string): Part => {
    const part = host.querySelector<Part>(`[data-part="${name}"]`);
    if (!part) throw new Error(`no part ${name}`);
    return part;
  };

/** A field of Field.astro, by its name. */
export function fieldOf<Found extends HTMLElement = HTMLInputElement>(name: string): Found {
  const field = document.querySelector<Found>(`#help-field-${name}`);
  if (!field) throw new Error(`no field ${name}`);
  return field;
}
