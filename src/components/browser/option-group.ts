import { element } from './dom.ts';

/**
 * Options of a listbox under a heading.
 *
 * @param id Of the heading.
 * @param heading Where it is empty, the name of the list stands for it.
 */
export function optionGroup(
  list: HTMLElement,
  { id, heading, options }: { id: string; heading: string; options: readonly HTMLElement[] },
): HTMLElement {
  const group = element('div');
  group.setAttribute('role', 'group');
  const title = element('p', heading);
  title.id = id;
  title.hidden = heading === '';
  if (heading) group.setAttribute('aria-labelledby', id);
  else group.setAttribute('aria-label', list.getAttribute('aria-label') ?? '');
  group.append(title, ...options);
  return group;
}
