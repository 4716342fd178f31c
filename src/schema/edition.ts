import { languageFolder, languageTagOf, type LanguageTag } from './language-tag.ts';

/** A help centre in another language than the one it is written in. */
export interface Edition {
  tag: LanguageTag;
  /** The language that the content is written in. */
  main: LanguageTag;
  /** Of its pages on the site, and of its translations below the content: `zh-hant`. */
  folder: string;
}

/**
 * How a page came into its language: somebody wrote or translated it; it was converted from the
 * other Chinese script; nobody has translated it, so that it is the original.
 */
export type Rendition = 'written' | 'converted' | 'original';

/**
 * The editions that `site.yaml` asks for, whether or not the rest of it is right.
 *
 * @param site What stands in `site.yaml`.
 */
export function editionsIn(site: unknown): Edition[] {
  const { languages } = Object(site) as { languages?: unknown };
  const main = languageTagOf(site);
  if (!Array.isArray(languages)) return [];
  return [...new Set(languages)].flatMap((language) => {
    const tag = languageTagOf({ language });
    return tag === language && tag !== main ? [{ tag, main, folder: languageFolder(tag) }] : [];
  });
}

/**
 * Whether a file was written for an edition, and is no original.
 *
 * @param path As shown in messages, beginning with the content folder.
 */
export const isOfEdition = ({ folder }: Edition, path: string): boolean =>
  path.split('/')[1] === folder;
