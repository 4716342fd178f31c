/**
 * The package that a module of a bundler belongs to.
 *
 * @param id As the bundler names the module: an absolute path, also with a query, or, with a NUL
 * byte at its start, something that the bundler made itself.
 * @returns Its folder, from the project on: `node_modules/astro`. `undefined` for our own modules.
 */
export function packageOf(id: string): string | undefined {
  const made = /^\0(vite|rolldown)\//.exec(id)?.[1];
  if (made) return `node_modules/${made}`;
  return /^.*?\/(node_modules\/.*)/
    .exec(id.replaceAll('\\', '/').replace(/\?.*/s, ''))?.[1]
    ?.match(/^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0];
}

/**
 * Whether a module of a package that pages are rendered with is found on the rendered pages: the
 * markup of its components, their styles. Other modules run while the site is built and stay there.
 */
export const isOnPages = (id: string): boolean => /\.(?:astro|css)(?:\?|$)/.test(id);
