import { setText } from '../browser/dom.ts';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Says what is wrong with a field of Field.astro, or that nothing is. What was typed stays.
 *
 * @param message What is wrong and what to do; empty when nothing is.
 */
export function showError(field: Field, message: string): void {
  const place = document.querySelector<HTMLElement>(`#${field.id}-error`);
  if (!place) return;
  setText(place, message);
  place.hidden = message === '';
  if (message) field.setAttribute('aria-invalid', 'true');
  else field.removeAttribute('aria-invalid');
}
