import { lengthOf } from '../../../schema/text-length.ts';
import type { FieldValue } from '../protocol.ts';

/** The part of a field that takes what is typed. */
export interface Control {
  element: HTMLElement;
  value(): FieldValue;
  /** Marks what is wrong, all of it or items of a list. */
  mark(items: ReadonlySet<number | undefined>, describedBy: string): void;
}

/** How much of its room a text takes. */
export function showCount(count: HTMLElement, text: string, longest: number): void {
  const length = lengthOf(text);
  count.textContent = `${length} / ${longest}`;
  count.classList.toggle('edit-too-long', length > longest);
}

/** Says of an input whether it is wrong, to those who see it and those who hear it. */
export function markInput(input: HTMLElement, isWrong: boolean, describedBy: string): void {
  input.setAttribute('aria-invalid', String(isWrong));
  input.setAttribute('aria-describedby', describedBy);
}
