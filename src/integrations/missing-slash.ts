import type { AstroIntegration } from 'astro';
import type { Connect } from 'vite';

/**
 * Astro's servers answer an address without its last slash with a page of their own, in English.
 * Hosts lead to the page, or show ours for what is missing: so do these.
 */
export function missingSlash(): AstroIntegration {
  return {
    name: 'help:missing-slash',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        // What is built keeps its slashes.
        if (command === 'dev' || command === 'preview') updateConfig({ trailingSlash: 'ignore' });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(addSlash);
      },
    },
  };
}

/** Leads whoever opens a page without the slash to it; modules and data have no slash. */
const addSlash: Connect.NextHandleFunction = ({ url = '/', headers }, response, next) => {
  const [path = '', query] = url.split('?');
  const isPage = headers.accept?.includes('text/html') === true && !/\/$|\.\w+$|\/@/.test(path);
  if (!isPage) return next();
  response.statusCode = 302;
  // One slash at the beginning: two would be another host.
  const to = `${path.replace(/^\/+/, '/')}/`;
  response.setHeader('Location', query === undefined ? to : `${to}?${query}`).end();
};
