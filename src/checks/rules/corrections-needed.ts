import { languages } from '../../model/language.ts';
import { correctionsSchema } from '../../schema/traditional.ts';
import { settingsOf } from '../../source/content-source.ts';
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
    const texts = [
      ...settingsOf(content)
        .filter((source) => source !== content.traditional && source !== content.terms)
        .map((source) => source.file.text),
      ...content.pages.map((page) => page.file.text),
      ...Object.values(languages['zh-CN'].texts),
    ].join('\n');
    return list.flatMap(({ from }, index) =>
      texts.includes(from)
        ? []
        : [
            {
              file,
              position: yaml?.positionOf([index, 'from']) ?? fileStart,
              found: `“${from}”在内容和界面里都没有`,
              expected: '每一项改的字都还有',
              fix: '原文改过，就照现在的原文改 from；不再需要，就删掉这一项',
            },
          ],
    );
  },
};
