import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { given } from './content-layer/given.ts';
import type { Loaders } from './content-layer/loaders.ts';

/**
 * Astro bundles what this file imports before it builds anything: with all that reads content that
 * took a second and a half. The configuration has it already, and hands it over.
 */
const loader = (name: keyof Loaders): Loader => ({
  name: `help-${name}`,
  load: async (context) => given(context.config, 'help:loaders')[name](context),
});

export const collections = {
  docs: defineCollection({ loader: loader('pages'), schema: docsSchema() }),
  reading: defineCollection({ loader: loader('reading'), schema: z.object({}) }),
  i18n: defineCollection({ loader: loader('texts'), schema: i18nSchema() }),
};
