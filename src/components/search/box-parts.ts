import type { SearchTexts } from './search-parts.ts';

/** What a search box is made of. */
export interface BoxParts {
  form: HTMLFormElement;
  input: HTMLInputElement;
  popup: HTMLElement;
  list: HTMLElement;
  status: HTMLElement;
  note: HTMLElement;
  texts: SearchTexts;
}

/** Puts the form of the template in the place of the link; quietly nothing when a part is missing. */
export function takeParts(box: HTMLElement): BoxParts | undefined {
  const template = box.querySelector('template');
  const content = template?.content.cloneNode(true);
  if (!(content instanceof DocumentFragment)) return undefined;
  const part = <T extends HTMLElement>(name: string): T | null =>
    content.querySelector<T>(`[data-part="${name}"]`);
  const [form, input, popup] = [
    part<HTMLFormElement>('form'),
    part<HTMLInputElement>('input'),
    part('popup'),
  ];
  const [list, status, note] = [part('list'), part('status'), part('note')];
  if (!form || !input || !popup || !list || !status || !note) return undefined;
  box.querySelector('a')?.replaceWith(content);
  const texts = JSON.parse(box.dataset['texts'] ?? '{}') as SearchTexts;
  return { form, input, popup, list, status, note, texts };
}

/** 229 is what Safari reports for the Enter that ends a composition; the property is deprecated. */
export const isComposing = (event: Event): boolean =>
  (event instanceof InputEvent || event instanceof KeyboardEvent) &&
  (event.isComposing || Reflect.get(event, 'keyCode') === 229);
