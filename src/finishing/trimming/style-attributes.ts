import { StrangePage } from '../strange-page.ts';
import type { HtmlPage } from '../html-page.ts';

/**
 * Turns `style` attributes into classes: a strict content security policy forbids the attributes,
 * and said once a style is shorter. Like an attribute the class stands above all layers.
 *
 * @returns The rules of these classes.
 * @throws {StrangePage} when what an attribute says could be more than declarations.
 */
export function styleAttributesAsClasses(page: HtmlPage): string {
  const classes = new Map<string, string>();
  for (const element of page.elements) {
    if (element.attributes['style'] === undefined) continue;
    const { style = '', ...others } = page.attributesOf(element);
    const value = style.replace(/;$/, '');
    if (/[{}<>@\\]/.test(value))
      throw new StrangePage([`a style attribute says more than styles: ${value}`]);
    // What Starlight's icons are without it.
    const isNothing = value === '' || value === '--sl-icon-size: 1em';
    const name = classes.get(value) ?? `help-style-${classes.size}`;
    if (!isNothing) classes.set(value, name);
    const names = [isNothing ? '' : name, others['class'] ?? ''].filter(Boolean).join(' ');
    page.setAttributes(element, names === '' ? others : { ...others, class: names });
  }
  return [...classes].map(([value, name]) => `.${name}{${value}}`).join('');
}
