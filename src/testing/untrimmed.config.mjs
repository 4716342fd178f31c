import config from '../../astro.config.mjs';

/** The site as Astro writes it: pages link the whole stylesheets of the bundler. */
export default {
  ...config,
  integrations: config.integrations?.filter(
    (integration) =>
      !(integration && 'name' in integration && integration.name === 'help:finished-pages'),
  ),
};
