import { existsSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { Edition } from '../schema/edition.ts';
import { isChinese } from '../schema/language-tag.ts';
import {
  listFiles,
  readContentSource,
  type ContentSource,
  type PageSource,
} from '../source/content-source.ts';
import type { SettingsSource } from '../source/ledger-source.ts';
import { parseMarkdownSource, type MarkdownSource } from '../source/markdown-source.ts';
import { readTextFile, type TextFile } from '../source/text-file.ts';
import { parseYaml } from '../source/yaml-source.ts';
import { laidOver } from './laid-over.ts';
import { traditionalConverter } from './traditional/converter.ts';
import { writtenReplacements } from './traditional/written-replacements.ts';

/**
 * Reads a content folder in another language. A file below the folder of that language stands in
 * the place of the original of the same name; `site.yaml` is laid over it key by key. What nobody
 * has translated is the original: in the other Chinese script it is converted, else its page says
 * in which language it is.
 *
 * @param path Absolute path of the content folder.
 * @throws {Error} when the folder does not exist or cannot be read; the message is in Chinese.
 */
export async function readEditionSource(
  path: string,
  edition: Edition,
  parse: (file: TextFile) => MarkdownSource = parseMarkdownSource,
  readText = readTextFile,
): Promise<ContentSource> {
  const convert = converterOf(path, edition, readText);
  const translation = (name: string): string => join(path, edition.folder, name);
  const shown = (name: string): string => `${basename(path)}/${edition.folder}/${name}`;
  const source = await readContentSource(path, parse, (absolute, name) => {
    const file = relative(path, absolute).replaceAll('\\', '/');
    const isTranslated = file !== 'site.yaml' && existsSync(translation(file));
    if (isTranslated) return readText(translation(file), shown(file));
    const original = readText(absolute, name);
    return asWritten.test(file) ? original : { ...original, text: convert(original.text) };
  });
  const translated = await translatedFiles(path, edition);
  return {
    ...source,
    edition,
    original: await readContentSource(path, parse, readText),
    site: editionSite(source.site, edition, () => {
      const file = readText(translation('site.yaml'), shown('site.yaml'));
      return translated.includes('site.yaml') ? { file, yaml: parseYaml(file.text) } : undefined;
    }),
    pages: source.pages.map((page) => {
      const name =
        page.kind === 'answer' ? `faq/${page.folder}/${page.slug}.md` : `guide/${page.slug}.md`;
      if (!translated.includes(name))
        return { ...page, rendition: isConverted(edition) ? 'converted' : 'original' };
      const { frontmatter } = parse(readText(join(path, name), name));
      return { ...page, isBehind: isBehind(page, frontmatter?.value) };
    }),
    strays: [
      ...source.strays,
      ...translated.filter((name) => !existsSync(join(path, name))).map(shown),
    ],
  };
}

/** What is there in the one Chinese script is there in the other. */
const isConverted = ({ tag, main }: Edition): boolean => isChinese(tag) && isChinese(main);

function converterOf(
  path: string,
  edition: Edition,
  readText: typeof readTextFile,
): (text: string) => string {
  return isConverted(edition) && edition.tag === 'zh-Hant'
    ? traditionalConverter(writtenReplacements(path, readText))
    : (text) => text;
}

/**
 * What speaks of the other script, or is for programs: what is asked and what is found are the same
 * in both scripts for the search.
 */
const asWritten = /^(?:(?:terms|zh-hant)\.yaml$|concepts\/|ledger(?:\/|\.yaml$))/;

const translatedFiles = async (path: string, { folder }: Edition): Promise<string[]> =>
  existsSync(join(path, folder)) ? listFiles(join(path, folder)) : [];

/** The settings of an edition: in its language, at its own address. */
function editionSite(
  site: SettingsSource,
  { tag, folder }: Edition,
  translation: () => SettingsSource | undefined,
): SettingsSource {
  const over = translation();
  const value = laidOver(site.yaml?.value, over?.yaml?.value) as Record<string, unknown>;
  const { url } = value;
  const own = {
    ...value,
    language: tag,
    ...(typeof url === 'string' && { url: `${url.replace(/\/?$/, '/')}${folder}/` }),
  };
  const { file, yaml } = over?.yaml ? over : site;
  return { file, yaml: yaml && { ...yaml, value: own } };
}

/** Whether the writer of the original has marked a change that the translation does not know. */
function isBehind(translation: PageSource, original: unknown): boolean {
  const { changed } = Object(original) as { changed?: unknown };
  const { reviewed } = Object(translation.frontmatter?.value) as { reviewed?: unknown };
  return typeof changed === 'string' && typeof reviewed === 'string' && reviewed < changed;
}
