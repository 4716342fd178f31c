import { languages } from '../../model/language.ts';
import { correctionsSchema, type Correction } from '../../schema/traditional.ts';
import { settingsOf, type ContentSource, type PageSource } from '../../source/content-source.ts';
import type { SettingsSource } from '../../source/ledger-source.ts';
import { fileStart, type Rule } from '../rule.ts';

/**
 * A correction of the Traditional edition that no text needs any more is not kept: nobody would know what
 * it is for. Texts of the interface are converted, too.
 */
export const correctionsNeeded: Rule = {
  id: 'HC039',
  title: '用不上的繁体改字',
  check(content) {
    const { file, yaml } = content.traditional;
    // A list that is wrong is HC002's to report.
    const list = correctionsSchema.safeParse(yaml?.value).data ?? [];
    if (list.length === 0) return [];
    const texts = correctedSources(content).map((source) => source.file.text);
    return unneededOf(list, texts).map((place) => ({
      file,
      position: yaml?.positionOf([place, 'from']) ?? fileStart,
      found: `“${list[place]?.from ?? ''}”在内容和界面里都没有`,
      expected: '每一项改的字都还有',
      fix: '原文改过，就照现在的原文改 from；不再需要，就删掉这一项',
    }));
  },
};

/** The files whose texts are converted. */
export const correctedSources = (content: ContentSource): (SettingsSource | PageSource)[] => [
  ...settingsOf(content).filter(
    (source) => source !== content.traditional && source !== content.terms,
  ),
  ...content.pages,
];

/** The places in their list of corrections that neither texts nor the interface need. */
export function unneededOf(list: readonly Correction[], texts: readonly string[]): number[] {
  const all = [...texts, ...Object.values(languages['zh-CN'].texts)].join('\n');
  return list.flatMap(({ from }, place) => (all.includes(from) ? [] : [place]));
}
