import { i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = {
  // Starlight asks for a collection `docs` and warns when it is empty. Our pages come from
  // src/model/load.ts; a draft is no page of the built site.
  docs: defineCollection({
    loader: () => [{ id: 'starlight-docs', title: 'Not used', draft: true }],
    schema: docsSchema(),
  }),
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
};
