import config from '../../astro.config.mjs';

const integrations = (config.integrations ?? []).flat();
const from = Number(process.env.HELP_ORDER);

/** The site with its integrations the other way round, beginning with another one. */
export default {
  ...config,
  integrations: [...integrations.slice(from), ...integrations.slice(0, from)].reverse(),
};
