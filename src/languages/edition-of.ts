import { join } from 'node:path';
import { editionsIn, type Edition } from '../schema/edition.ts';
import { readTextFile } from '../source/text-file.ts';
import { parseYaml } from '../source/yaml-source.ts';

/**
 * The editions that the `site.yaml` of a content folder asks for.
 *
 * @param path Absolute path of the content folder.
 */
export function editionsOfFolder(path: string): Edition[] {
  const { text } = readTextFile(join(path, 'site.yaml'), 'site.yaml');
  return editionsIn(parseYaml(text).value);
}

/**
 * @param path Absolute path of the content folder.
 * @param folder Of the language: `zh-hant`.
 * @throws {Error} when the site is not read in that language; the message is in Chinese.
 */
export function editionOf(path: string, folder: string): Edition {
  const editions = editionsOfFolder(path);
  const found = editions.find((edition) => edition.folder === folder.toLowerCase());
  if (found) return found;
  const known = editions.map((edition) => edition.folder).join('、') || '没有别的语言';
  throw new Error(
    `HELP_LANGUAGE=${folder}：site.yaml 的 languages 里没有这种语言。应为：${known}\n改法：去掉 HELP_LANGUAGE，或者在 site.yaml 里写上它。`,
  );
}
