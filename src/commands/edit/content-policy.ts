/**
 * What the editor may load: its own files, and nothing from anywhere else. Its preview runs no
 * script.
 *
 * @param nonce Of the stylesheets that the package of its text fields makes.
 */
export const contentPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
