const scope = /\bastro-[a-z0-9]{8}\b/g;

/**
 * Shortens the class names with which Astro keeps the styles of components apart, and drops them
 * where no style asks for them: they stand on nearly every element.
 *
 * @param page A page whose styles stand in it.
 */
export function shortScopes(page: string): string {
  const styles = /<style>[\s\S]*?<\/style>/.exec(page)?.[0] ?? '';
  const names = new Map(
    [...new Set(styles.match(scope))].map((name, index) => [name, `_${index.toString(36)}`]),
  );
  return page
    .replace(styles, () => styles.replace(scope, (name) => names.get(name) ?? name))
    .replace(/ class="([^"]*\bastro-[^"]*)"/g, (_whole, value: string) => {
      const kept = value.replace(scope, (name) => names.get(name) ?? '').trim();
      return kept ? ` class="${kept.replace(/\s+/g, ' ')}"` : '';
    });
}
