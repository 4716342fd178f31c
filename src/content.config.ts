import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import type { Loaders, StoredFrame } from './content-layer/loaders.ts';

/**
 * Astro bundles what this file imports before it builds anything: with all that reads content that
 * took a second and a half. The configuration has it already, and hands it over.
 */
const loader = (name: keyof Loaders): Loader => ({
  name: `help-${name}`,
  load: async (context) => {
    const give = context.config.integrations.flatMap(({ hooks }) => hooks['help:loaders'] ?? [])[0];
    if (!give) throw new Error('astro.config.mjs has no integration helpContent().');
    await give()[name](context);
  },
});

const isObject = (value: unknown): boolean => typeof value === 'object';

export const collections = {
  docs: defineCollection({ loader: loader('pages'), schema: docsSchema() }),
  centre: defineCollection({
    loader: loader('frame'),
    schema: z.custom<StoredFrame>(isObject),
  }),
  i18n: defineCollection({ loader: loader('texts'), schema: i18nSchema() }),
};
