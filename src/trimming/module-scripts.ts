/** A script of a page that is a module in a file, as Astro writes it. */
export const moduleScript = /<script type="module" src="([^"]+)"><\/script>/g;

/** Addresses of the modules that a page loads, each once. */
export const moduleAddresses = (html: string): Set<string> =>
  new Set([...html.matchAll(moduleScript)].map(([, address = '']) => address));
