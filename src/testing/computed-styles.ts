import type { Page } from 'playwright-core';

/** The computed styles of all that a page shows. */
export interface ComputedStyles {
  /** Elements, and what styles add before and after them, in the order of the document. */
  boxes: string[];
  /** By property, a value for each box; a single one where all have the same. */
  values: Record<string, string[]>;
}

/**
 * Reads how a page looks when everything that moves has come to its end. Custom properties are
 * left out: what reads one is compared, and one that nothing reads shows nothing. Of what is not
 * shown it is only read that it is not. Of margins the computed value is read, as `auto`: the used
 * one is now and then 0 in Chromium for a block that stands in the middle and was laid out in parts.
 */
export const computedStyles = (page: Page): Promise<ComputedStyles> =>
  page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.cancel();
    const properties = [...getComputedStyle(document.body)].filter((name) => !/^--/.test(name));
    const columns = properties.map((): string[] => []);
    const boxes: string[] = [];
    const add = (box: string, style?: CSSStyleDeclaration, computed?: StylePropertyMapReadOnly) => {
      boxes.push(box);
      for (const [place, property] of properties.entries()) {
        const margin = property.startsWith('margin-') ? computed?.get(property)?.toString() : '';
        columns[place]?.push(margin || style?.getPropertyValue(property) || '');
      }
    };
    for (const element of document.querySelectorAll('html, body, body :not(script, style, link)')) {
      // Names that the build gives are others when a page is trimmed.
      const names = [...element.classList].filter((name) => !/^(?:_|astro-|help-style)/.test(name));
      const box = [element.localName, ...names].join('.');
      if (!element.checkVisibility()) {
        add(`${box} (not shown)`);
        continue;
      }
      add(box, getComputedStyle(element), element.computedStyleMap());
      for (const part of ['::before', '::after']) {
        const style = getComputedStyle(element, part);
        if (style.content !== 'none') add(box + part, style);
      }
    }
    const values = properties.map((name, place): [string, string[]] => {
      const column = columns[place] ?? [];
      return [name, new Set(column).size === 1 ? column.slice(0, 1) : column];
    });
    return { boxes, values: Object.fromEntries(values) };
  });

/** How a page looks otherwise than another one, in words, each once. */
export function differences(actual: ComputedStyles, expected: ComputedStyles): string[] {
  const strange = expected.boxes.findIndex((box, place) => box !== actual.boxes[place]);
  if (strange >= 0 || actual.boxes.length > expected.boxes.length)
    return [`${actual.boxes.at(strange)} stands in the place of ${expected.boxes.at(strange)}`];
  const found = Object.entries(expected.values).flatMap(([property, values]) =>
    expected.boxes.flatMap((box, place) => {
      const [is, was] = [actual.values[property] ?? [], values].map((all) => all[place] ?? all[0]);
      return is === was ? [] : [`${box} has ${property} ${is}, not ${was}`];
    }),
  );
  return [...new Set(found)];
}
