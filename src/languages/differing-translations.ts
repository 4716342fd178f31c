import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { editionsIn, type Edition } from '../schema/edition.ts';
import {
  listFiles,
  settingsOf,
  type ContentSource,
  type PageSource,
} from '../source/content-source.ts';
import type { SettingsSource } from '../source/ledger-source.ts';
import { parseMarkdownSource } from '../source/markdown-source.ts';
import { readTextFile, type TextFile } from '../source/text-file.ts';
import { parseYaml } from '../source/yaml-source.ts';
import {
  firstDifference,
  pageShape,
  settingsShape,
  siteShapes,
  type Difference,
} from './translation-shape.ts';

/** A translation whose ids, links or numbers are no more those of its original. */
export interface DifferingTranslation extends Difference {
  file: TextFile;
  originalFile: TextFile;
}

/**
 * The translations of a content folder, in the languages that its `site.yaml` asks for, that differ
 * from their originals in more than words. What cannot be read, and what translates nothing, is
 * left to those who judge an edition.
 *
 * @param content As it is written, not an edition of it.
 */
export async function differingTranslations(
  content: ContentSource,
): Promise<DifferingTranslation[]> {
  const editions = editionsIn(content.site.yaml?.value);
  return (await Promise.all(editions.map((edition) => differingIn(content, edition)))).flat();
}

async function differingIn(
  content: ContentSource,
  { folder }: Edition,
): Promise<DifferingTranslation[]> {
  const path = join(content.path, folder);
  if (!existsSync(path)) return [];
  const files = (await listFiles(path)).filter((name) => !ownOfLanguage.test(name)).sort();
  return files.flatMap((name) => {
    const originalFile = `${basename(content.path)}/${name}`;
    const isOriginal = ({ file }: { file: TextFile }): boolean => file.path === originalFile;
    const file = readTextFile(join(path, name), `${basename(content.path)}/${folder}/${name}`);
    const page = content.pages.find(isOriginal);
    const settings = settingsOf(content).find(isOriginal);
    const difference =
      (page && differenceOfPages(page, file)) ??
      (settings && differenceOfSettings(settings, file, name));
    const original = page ?? settings;
    return difference && original ? [{ ...difference, file, originalFile: original.file }] : [];
  });
}

/** What each language has of its own: how its people type, and which words its writers keep to. */
const ownOfLanguage = /^(?:concepts\/|elsewhere\.yaml$|terms\.yaml$)/;

function differenceOfPages(original: PageSource, file: TextFile): Difference | undefined {
  const translated = parseMarkdownSource(file);
  const isRead = [original, translated].every(({ frontmatter }) => isParsed(frontmatter));
  return isRead ? firstDifference(pageShape(original), pageShape(translated)) : undefined;
}

function differenceOfSettings(
  { yaml: original }: SettingsSource,
  { text }: TextFile,
  name: string,
): Difference | undefined {
  const translated = parseYaml(text);
  if (!isParsed(original) || !isParsed(translated)) return undefined;
  if (name !== 'site.yaml')
    return firstDifference(settingsShape(original), settingsShape(translated));
  const shapes = siteShapes(original, translated);
  return firstDifference(shapes.original, shapes.translated);
}

const isParsed = (yaml: SettingsSource['yaml']): yaml is NonNullable<SettingsSource['yaml']> =>
  yaml?.value !== undefined;
