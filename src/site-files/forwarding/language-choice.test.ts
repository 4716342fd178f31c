import { expect, test } from 'vitest';
import { inLanguage } from './go-on.ts';
import { languageChoice } from './language-choice.ts';

const siblings = [
  { tag: 'zh-CN', folder: '/help' },
  { tag: 'zh-Hant', folder: '/help/zh-hant' },
  { tag: 'en', folder: '/help/en' },
] as const;
const editions = { main: 'zh-CN', folder: '/help', mainFolder: '/help', siblings } as const;
const written = JSON.stringify(languageChoice(editions));

test.for([
  { asked: ['', 'zh-TW', 'zh'], folder: '/help/zh-hant' },
  { asked: ['', 'zh-HK'], folder: '/help/zh-hant' },
  { asked: ['', 'zh-Hant-MO', 'en'], folder: '/help/zh-hant' },
  { asked: ['', 'zh-CN', 'zh-TW'], folder: '/help' },
  { asked: ['', 'zh-Hans-HK'], folder: '/help' },
  { asked: ['', 'zh'], folder: '/help' },
  { asked: ['', 'fr-FR', 'en-GB', 'zh'], folder: '/help/en' },
  { asked: ['', 'fr-FR'], folder: '/help' },
  { asked: ['', 'ent'], folder: '/help' },
  { asked: ['zh-Hant', 'en'], folder: '/help/zh-hant' },
  { asked: ['zh-CN', 'zh-TW'], folder: '/help' },
  { asked: ['<script>', 'zh-TW'], folder: '/help/zh-hant' },
])('a short link leads who asks for $asked to $folder', ({ asked, folder }) => {
  expect(inLanguage('/help/faq/x/#bank', written, asked)).toBe(`${folder}/faq/x/#bank`);
});

test('a note stays on its page', () => {
  expect(inLanguage('#bank', written, ['en'])).toBe('#bank');
});

test('there is no choice in a single language, nor in the folder of another one', () => {
  expect(languageChoice({ ...editions, siblings: siblings.slice(0, 1) })).toBeUndefined();
  expect(languageChoice({ ...editions, folder: '/help/en' })).toBeUndefined();
});
