import { i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

const makeSchema = docsSchema();
let schema: ReturnType<typeof makeSchema> | undefined;

export const collections = {
  // Starlight asks for a collection `docs` and warns when it is empty. Our pages come from
  // src/model/load.ts; a draft is no page of the built site.
  docs: defineCollection({
    loader: () => [{ id: 'starlight-docs', title: 'Not used', draft: true }],
    // Starlight asks for it again on every page that is rendered, and making it takes longer than
    // using it.
    schema: (context) => (schema ??= makeSchema(context)),
  }),
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
};
