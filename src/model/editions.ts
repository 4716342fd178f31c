import { editionsIn, type Edition } from '../schema/edition.ts';
import type { LanguageTag } from '../schema/language-tag.ts';
import type { Site } from '../schema/site.ts';
import { folderOf } from './addresses.ts';

/** A help centre among those in other languages that belong to the same site. */
interface SiteLanguage {
  tag: LanguageTag;
  /** What its addresses stand behind on the host: `/help/zh-hant`. */
  folder: string;
}

/** Where a help centre lies, and beside which others. */
export interface Editions {
  /** The language that the content is written in. */
  main: LanguageTag;
  /** Of this one, on its host. */
  folder: string;
  /** Of the main one, on its host. */
  mainFolder: string;
  /** All of them, the main one first. */
  siblings: readonly SiteLanguage[];
}

/** @param edition What `site` is the settings of; `undefined` for the main language. */
export function editionsOf(site: Site, edition?: Edition): Editions {
  const main = edition?.main ?? site.language;
  const own = edition ? `/${edition.folder}` : '';
  // The settings of an edition name its own address.
  const folder = site.url === undefined ? own : folderOf(site.url);
  const mainFolder = folder.slice(0, folder.length - own.length);
  const others = editionsIn({ language: main, languages: site.languages });
  return {
    main,
    folder,
    mainFolder,
    siblings: [
      { tag: main, folder: mainFolder },
      ...others.map(({ tag, folder: name }) => ({ tag, folder: `${mainFolder}/${name}` })),
    ],
  };
}
