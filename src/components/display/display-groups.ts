import { element } from '../browser/dom.ts';
import type { BrowserStore } from '../browser/browser-store.ts';
import { applyChoice, chosen, displayChanged } from './display-choice.ts';

/** Texts of the choice, loaded with it: /texts/display.json. */
export type DisplayTexts = Record<
  'theme' | 'auto' | 'light' | 'dark' | 'size' | 'standard' | 'large' | 'largest',
  string
>;

/** A page has the choice twice; buttons of one group have a name of their own. */
let made = 0;

/** Makes the two groups of radio buttons, which show what is chosen wherever it is changed. */
export function displayGroups(texts: DisplayTexts): HTMLElement[] {
  return [
    group(texts, { name: 'size', values: ['standard', 'large', 'largest'], store: chosen.size }),
    group(texts, { name: 'theme', values: ['auto', 'light', 'dark'], store: chosen.theme }),
  ];
}

interface Group<Value extends string> {
  name: 'size' | 'theme';
  values: readonly (Value & keyof DisplayTexts)[];
  store: BrowserStore<Value>;
}

function group<Value extends string>(
  texts: DisplayTexts,
  { name, values, store }: Group<Value>,
): HTMLElement {
  made += 1;
  const set = element('fieldset');
  set.className = 'help-display-group';
  const radios = values.map((value) => {
    const radio = element('input');
    radio.type = 'radio';
    radio.name = `help-${name}-${made}`;
    radio.value = value;
    radio.autocomplete = 'off';
    radio.addEventListener('change', () => {
      store.set(value);
      applyChoice();
    });
    return radio;
  });
  const show = (): void => {
    const current = store.get();
    for (const radio of radios) radio.checked = radio.value === current;
  };
  set.append(
    element('legend', texts[name]),
    ...radios.map((radio, place) => {
      const label = element('label');
      const value = values[place];
      label.append(radio, value ? texts[value] : '');
      return label;
    }),
  );
  document.addEventListener(displayChanged, show);
  show();
  return set;
}
