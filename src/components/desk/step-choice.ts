/** Steps to choose from for a reply. */
export interface StepChoice {
  /** `undefined` where there is nothing to choose. */
  element: HTMLFieldSetElement | undefined;
  /** Ids of the steps that are chosen, in their order; none stands for all. */
  readonly chosen: string[];
}

/** @param onChange Called when another step is chosen. */
export function stepChoice(
  steps: readonly { id: string; text: string }[],
  legend: string,
  onChange: () => void,
): StepChoice {
  if (steps.length === 0) return { element: undefined, chosen: [] };
  const element = document.createElement('fieldset');
  const title = document.createElement('legend');
  title.textContent = legend;
  element.append(title);
  for (const { id, text } of steps) {
    const label = document.createElement('label');
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.value = id;
    box.addEventListener('change', onChange);
    label.append(box, text);
    element.append(label);
  }
  return {
    element,
    get chosen() {
      return [...element.querySelectorAll<HTMLInputElement>('input:checked')].map(
        ({ value }) => value,
      );
    },
  };
}
