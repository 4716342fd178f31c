/** Hashes of what stands in pages, as a policy writes them: `'sha256-…'`. */
export interface InlineHashes {
  scripts: ReadonlySet<string>;
  styles: ReadonlySet<string>;
}

/**
 * The Content-Security-Policy of pages: nothing is allowed but what is named here, and of code
 * that stands in a page only what the build put there.
 *
 * - `wasm-unsafe-eval`, where full text is searched: Pagefind's engine is WebAssembly. It lets no
 *   text become a script.
 * - `data:` for images: the glyphs of links and boxes are drawn by the stylesheets.
 * - Trusted Types with one policy, which makes one address of a script: of the service worker.
 *   Nothing else on this site turns text into markup or scripts.
 *
 * @param hashes Of the page; the header that all pages get has none, see response-headers.ts.
 * @param searchesFullText Whether the engine of the full text runs.
 * @see https://www.w3.org/TR/CSP3/
 */
export function contentPolicy(
  { scripts, styles }: InlineHashes,
  searchesFullText: boolean,
): string {
  const engine = searchesFullText ? [`'wasm-unsafe-eval'`] : [];
  return [
    `default-src 'none'`,
    ['script-src', `'self'`, ...engine, ...sorted(scripts)].join(' '),
    ['style-src', `'self'`, ...sorted(styles)].join(' '),
    `img-src 'self' data:`,
    `connect-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types help`,
  ].join('; ');
}

const sorted = (hashes: ReadonlySet<string>): string[] => [...hashes].sort();
