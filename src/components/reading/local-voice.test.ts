import { expect, test } from 'vitest';
import { localVoice } from './local-voice.ts';

const voice = (lang: string, localService = true, isDefault = false) => ({
  lang,
  localService,
  default: isDefault,
});

const chosen = (language: string, ...voices: ReturnType<typeof voice>[]): string | undefined =>
  localVoice(voices, language)?.lang;

test('a voice that sends what it reads to a server is never chosen', () => {
  expect(chosen('zh-CN', voice('zh-CN', false, true))).toBeUndefined();
  expect(chosen('zh-CN', voice('zh-CN', false), voice('zh-TW'))).toBe('zh-TW');
});

test.for([
  { voices: ['en-US', 'fr-FR'], expected: undefined },
  { voices: ['en-US', 'zh-TW', 'zh-CN'], expected: 'zh-CN' },
  { voices: ['zh_CN_#Hans'], expected: 'zh_CN_#Hans' },
  { voices: ['cmn-Hans-CN'], expected: 'cmn-Hans-CN' },
  { voices: ['zh'], expected: 'zh' },
  { voices: ['zh-HK', 'yue-HK', 'zh-Hant-HK', 'zh_MO'], expected: undefined },
  { voices: [], expected: undefined },
])('a Chinese page, with $voices', ({ voices, expected }) => {
  expect(chosen('zh-CN', ...voices.map((lang) => voice(lang)))).toBe(expected);
});

test('of several, the one that the reader has chosen for the system', () => {
  expect(chosen('en', voice('en-US'), voice('en-GB', true, true))).toBe('en-GB');
  expect(chosen('zh-CN', voice('zh-TW', true, true), voice('zh-CN'))).toBe('zh-CN');
});
