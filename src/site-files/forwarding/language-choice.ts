import type { Editions } from '../../model/editions.ts';
import type { LanguageTag } from '../../schema/language-tag.ts';
import type { LanguageChoice } from './go-on.ts';

/** How browsers name a language, the more special one first. */
const names: readonly (readonly [LanguageTag, string])[] = [
  ['zh-Hant', '^zh-(hant|tw|hk|mo)(-|$)'],
  ['zh-CN', '^zh(-|$)'],
  ['en', '^en(-|$)'],
];

/**
 * Among which languages the short links of a help centre choose.
 *
 * @returns `undefined` where there is nothing to choose: in a single language, and below the folder
 * of another one than the main, whose short links stay in it.
 */
export function languageChoice({
  siblings,
  folder,
  mainFolder,
}: Editions): LanguageChoice | undefined {
  if (siblings.length < 2 || folder !== mainFolder) return undefined;
  return [
    mainFolder,
    names.flatMap(([tag, pattern]) =>
      siblings.filter((one) => one.tag === tag).map((one) => [pattern, one.folder] as const),
    ),
  ];
}
