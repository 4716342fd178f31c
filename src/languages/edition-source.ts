import { existsSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { isOfEdition, type Edition } from '../schema/edition.ts';
import { outlineOf } from '../markdown/outline.ts';
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
import { withWordsOf } from './translated-words.ts';
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
    const written = readText(absolute, name);
    return asWritten.test(file) ? written : { ...written, text: convert(written.text) };
  });
  const original = await readContentSource(path, parse, readText);
  const originals = new Map(original.pages.map((page) => [placeOf(page), page]));
  const translated = await translatedFiles(path, edition);
  const withWords = (own: SettingsSource, { yaml }: SettingsSource): SettingsSource =>
    isOfEdition(edition, own.file.path) && own.yaml
      ? { ...own, yaml: { ...own.yaml, value: withWordsOf(yaml?.value, own.yaml.value) } }
      : own;
  return {
    ...source,
    edition,
    original,
    translated: { topics: source.topics, authorities: source.authorities, triage: source.triage },
    topics: withWords(source.topics, original.topics),
    authorities: withWords(source.authorities, original.authorities),
    triage: withWords(source.triage, original.triage),
    site: editionSite(source.site, edition, () => {
      const file = readText(translation('site.yaml'), shown('site.yaml'));
      return translated.includes('site.yaml') ? { file, yaml: parseYaml(file.text) } : undefined;
    }),
    pages: source.pages.map((page) => {
      if (!isOfEdition(edition, page.file.path))
        return { ...page, rendition: isConverted(edition) ? 'converted' : 'original' };
      return { ...page, isBehind: isBehind(page, originals.get(placeOf(page))) };
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

/**
 * Whether the original has changed since in a way that readers of the translation have to know: its
 * writer has said so, or steps and headings have come or gone.
 */
function isBehind(translation: PageSource, original: PageSource | undefined): boolean {
  if (!original) return false;
  const { changed } = Object(original.frontmatter?.value) as { changed?: unknown };
  const { reviewed } = Object(translation.frontmatter?.value) as { reviewed?: unknown };
  const isMarked =
    typeof changed === 'string' && typeof reviewed === 'string' && reviewed < changed;
  return isMarked || idsOf(original) !== idsOf(translation);
}

/** What a page and its translation have in common. */
const placeOf = ({ kind, folder, slug }: PageSource): string => [kind, folder, slug].join(' ');

const idsOf = ({ body }: PageSource): string =>
  outlineOf(body)
    .map(({ id }) => id)
    .join(' ');
