import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import {
  frameLoader,
  pagesLoader,
  textsLoader,
  type StoredFrame,
} from './content-layer/loaders.ts';

const isObject = (value: unknown): boolean => typeof value === 'object';

export const collections = {
  docs: defineCollection({
    loader: pagesLoader(),
    schema: docsSchema(),
  }),
  centre: defineCollection({
    loader: frameLoader(),
    schema: z.custom<StoredFrame>(isObject),
  }),
  i18n: defineCollection({ loader: textsLoader(), schema: i18nSchema() }),
};
