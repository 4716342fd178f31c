/** What every host is told of a site with one old address and one page, in the folder `/help`. */
export const folder = '/help';
export const moved = [{ from: '/help/faq/cash/old/', to: '/help/faq/cash/new/' }];
export const shortLinks = [{ from: '/help/a/1301/', to: '/help/faq/cash/new/' }];
export const headers = {
  'Content-Security-Policy': "frame-src 'none'",
  'X-Frame-Options': 'DENY',
};
export const hashed = ['/_astro/'];
