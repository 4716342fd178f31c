import { differingTranslations } from '../languages/differing-translations.ts';
import type { ContentSource } from '../source/content-source.ts';
import type { Reminder } from './old-entries.ts';

/**
 * Translations that differ from their originals in more than words, each with its first difference.
 * They are no mistakes: whoever mends an original must not wait for a translator.
 */
export async function oldTranslations(content: ContentSource): Promise<Reminder[]> {
  const differing = await differingTranslations(content);
  return differing.map(({ file, originalFile, original, translated }) => {
    const place = original ? `:${original.position().line}` : '';
    return {
      file,
      position: translated?.position() ?? { line: 1, column: 1 },
      title: '译文和原文不一样了',
      found: translated ? `从这里起不同，译文是：${translated.text}` : '译文比原文短，后面缺了一段',
      expected: original ? `${original.text}（${originalFile.path}${place}）` : '原文到这里就完了',
      fix: `照 ${originalFile.path} 改译文：编号、步骤、链接、数字都和它一样，顺序也一样`,
    };
  });
}
