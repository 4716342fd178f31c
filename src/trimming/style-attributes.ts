/**
 * Turns `style` attributes into classes: a strict content security policy forbids the attributes,
 * and said once a style is shorter. Like an attribute the class stands above all layers.
 */
export function styleAttributesAsClasses(html: string): { html: string; css: string } {
  const classes = new Map<string, string>();
  const changed = html.replace(/<[a-z][^>]* style="[^"]*"[^>]*>/g, (tag) => {
    const value = / style="([^"]*)"/.exec(tag)?.[1]?.replace(/;$/, '') ?? '';
    const without = tag.replace(/ style="[^"]*"/, '');
    // What Starlight's icons are without it.
    if (value === '--sl-icon-size: 1em') return without;
    const name = classes.get(value) ?? `help-style-${classes.size}`;
    classes.set(value, name);
    return / class="/.test(without)
      ? without.replace(/ class="\s*/, ` class="${name} `)
      : without.replace(/^<[a-z][\w-]*/, (start) => `${start} class="${name}"`);
  });
  const rules = [...classes].map(([value, name]) => `.${name}{${value}}`);
  return { html: changed, css: rules.join('') };
}
