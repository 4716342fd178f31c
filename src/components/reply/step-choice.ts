import { element } from '../browser/dom.ts';

/**
 * Steps to choose from for a reply.
 *
 * @param onChange Called when another step is chosen.
 * @returns `undefined` where there is nothing to choose.
 */
export function stepChoice(
  steps: readonly { id: string; text: string; list?: string }[],
  legend: string,
  onChange: () => void,
): HTMLFieldSetElement | undefined {
  if (steps.length === 0) return undefined;
  const group = element('fieldset');
  group.append(element('legend', legend));
  let heading: string | undefined;
  for (const { id, text, list } of steps) {
    if (list !== undefined && list !== heading) group.append(element('p', list));
    heading = list;
    const label = element('label');
    const box = element('input');
    box.type = 'checkbox';
    box.value = id;
    box.addEventListener('change', onChange);
    label.append(box, text);
    group.append(label);
  }
  return group;
}

/** Ids of the steps that are chosen inside an element, in their order; none stands for all. */
export function chosenSteps(root: ParentNode): string[] {
  return [...root.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
}
