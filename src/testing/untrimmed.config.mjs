import config from '../../astro.config.mjs';
import { given } from '../content-layer/given.ts';
import { siteOutput } from '../integrations/site-output.ts';

const integrations = (config.integrations ?? []).flat().filter((integration) => !!integration);
const content = given({ integrations }, 'help:content');

/** The site as Astro writes it: pages link the whole stylesheets of the bundler. */
export default {
  ...config,
  integrations: integrations.map((integration) =>
    integration.name === 'help:site-output'
      ? siteOutput(content, () => Promise.resolve(0))
      : integration,
  ),
};
