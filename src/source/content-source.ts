import { lstatSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Edition, Rendition } from '../schema/edition.ts';
import { languageFolder, languageTags } from '../schema/language-tag.ts';
import { isBrandFile, readBrandFile, type BrandSource } from './brand-source.ts';
import {
  isLedgerFile,
  joinLedger,
  ledgerFolder,
  oldLedger,
  type LedgerSource,
  type SettingsSource,
} from './ledger-source.ts';
import { parseMarkdownSource, type MarkdownSource } from './markdown-source.ts';
import { readTextFile, type TextFile } from './text-file.ts';
import { parseYaml } from './yaml-source.ts';

/** An answer or a guide as it stands on disk: nothing is judged yet. */
export interface PageSource extends MarkdownSource {
  kind: 'answer' | 'guide';
  /** Folder below `faq/`; empty for guides and for files that lie directly in `faq/`. */
  folder: string;
  /** File name without `.md`. */
  slug: string;
  /** How it came into the language of an edition; `undefined` where it was written in it. */
  rendition?: Exclude<Rendition, 'written'>;
  /** Whether the original has changed since in a way that readers of a translation have to know. */
  isBehind?: boolean;
}

/** Everything that writers and operators own, read but not judged. */
export interface ContentSource {
  /** Absolute path of the folder. */
  path: string;
  /** What it is read as; `undefined` in the language that it is written in. */
  edition?: Edition;
  /** What an edition is made from. */
  original?: ContentSource;
  /** Settings of an edition as somebody has translated them, with what is missing or old in them. */
  translated?: Pick<ContentSource, 'topics' | 'authorities' | 'triage'>;
  site: SettingsSource;
  topics: SettingsSource;
  /** Of a folder without this file `yaml` is undefined: it names no authorities. */
  authorities: SettingsSource;
  /** Optional. */
  terms: SettingsSource;
  /** Optional. */
  traditional: SettingsSource;
  /** Optional. */
  elsewhere: SettingsSource;
  /** Optional. */
  triage: SettingsSource;
  /** A file a theme, by name; those of this project for a folder that has none. */
  concepts: SettingsSource[];
  ledger: LedgerSource;
  pages: PageSource[];
  /** Pictures of the brand, whether or not site.yaml names them. */
  brand: BrandSource[];
  /** Files that stand where no file of their kind belongs, paths as shown in messages. */
  strays: string[];
}

/** All but the ledger, which grows with the content. */
export const settingsOf = ({
  site,
  topics,
  authorities,
  terms,
  traditional,
  elsewhere,
  triage,
  concepts,
}: ContentSource): SettingsSource[] => [
  site,
  topics,
  authorities,
  terms,
  traditional,
  elsewhere,
  triage,
  ...concepts,
];

const answerPlace = /^faq\/([^/]+)\/([^/]+)\.md$/;
const conceptsPlace = /^concepts\/[^/]+\.yaml$/;
const guidePlace = /^guide\/([^/]+)\.md$/;
/** Characters; theirs have a few thousand at most. The ledger grows with the content. */
const longestSettings = 50_000;
/** The questions and outcomes of triage stand in one file, and are many. */
const longestTriage = 150_000;
const triageFile = 'triage.yaml';
const traditionalFile = 'zh-hant.yaml';
const settings = new Set([
  'site.yaml',
  'topics.yaml',
  'authorities.yaml',
  'terms.yaml',
  traditionalFile,
  'elsewhere.yaml',
  triageFile,
]);
/** Tells writers how to write; no part of the site. */
const manual = 'README.md';

/** Where translations lie; src/languages reads them. */
const translations = new RegExp(`^(?:${languageTags.map(languageFolder).join('|')})/`);

/**
 * Reads a content folder.
 *
 * @param path Absolute path.
 * @param parse Parses a page; one that remembers serves a caller that reads nearly the same again.
 * @param readText Reads a file; an editor gives what is typed in the place of what is on disk.
 * @throws {Error} when the folder does not exist or cannot be read; the message is in Chinese.
 */
export async function readContentSource(
  path: string,
  parse: (file: TextFile) => MarkdownSource = parseMarkdownSource,
  readText = readTextFile,
): Promise<ContentSource> {
  const shown = (file: string): string => `${basename(path)}/${file}`;
  const read = (name: string): SettingsSource => readSettings(path, name, shown, readText);
  const pages: PageSource[] = [];
  const strays: string[] = [];
  // A folder in the place of the old file is no file, and must not be passed over.
  const ledgerFiles = new Set([oldLedger]);
  const conceptFiles: string[] = [];
  const brand: BrandSource[] = [];
  for (const file of await listFiles(path)) {
    if (translations.test(file)) continue;
    const place = placeOf(file);
    if (place) pages.push({ ...parse(readText(join(path, file), shown(file))), ...place });
    else if (isLedgerFile(file)) ledgerFiles.add(file);
    else if (conceptsPlace.test(file)) conceptFiles.push(file);
    else if (isBrandFile(file)) brand.push(readBrandFile(path, file, shown(file)));
    else if (!settings.has(file) && file !== manual) strays.push(shown(file));
  }
  return {
    path,
    site: read('site.yaml'),
    topics: read('topics.yaml'),
    authorities: read('authorities.yaml'),
    terms: read('terms.yaml'),
    traditional: read(traditionalFile),
    elsewhere: read('elsewhere.yaml'),
    triage: read(triageFile),
    concepts:
      conceptFiles.length > 0 ? conceptFiles.map((file) => read(file)) : await shippedConcepts(),
    ledger: joinLedger(
      [...ledgerFiles]
        .map((file) => read(file))
        .filter(({ file, yaml }) => yaml || file.unreadable),
      shown(ledgerFolder),
    ),
    pages,
    brand,
    strays,
  };
}

/**
 * What people say for one another in payments and in general. A folder that has no words of its own
 * is searched with these.
 */
const shippedConcepts = (): Promise<SettingsSource[]> => (shipped ??= readShippedConcepts());

let shipped: Promise<SettingsSource[]> | undefined;

async function readShippedConcepts(): Promise<SettingsSource[]> {
  const path = join(import.meta.dirname, '../../content');
  const files = (await listFiles(path)).filter((file) => conceptsPlace.test(file));
  return files.map((file) => readSettings(path, file, (name) => `content/${name}`));
}

/** What the path of a file says of its page; nothing where no page belongs. */
function placeOf(file: string): Pick<PageSource, 'kind' | 'folder' | 'slug'> | undefined {
  const [, folder = '', answer = ''] = answerPlace.exec(file) ?? [];
  if (answer) return { kind: 'answer', folder, slug: answer };
  const [, guide = ''] = guidePlace.exec(file) ?? [];
  return guide ? { kind: 'guide', folder: '', slug: guide } : undefined;
}

/**
 * What writers did not put there: hidden files and folders are the system's or Git's; Windows keeps
 * pictures and looks of folders beside the files, Office what it has open, old macOS icons.
 */
const ofSystem =
  /(?:^|\/)(?:\.|~\$|(?:Thumbs|ehthumbs|ehthumbs_vista)\.db$|desktop\.ini$|Icon\r$|\$RECYCLE\.BIN\/)/i;

/** The files below a folder, by name. */
export async function listFiles(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => {
    throw new Error(`内容文件夹 ${path} 不存在或读不了。改法：检查 HELP_CONTENT 写的路径。`);
  });
  return (
    entries
      // What is neither, a link for instance, is read too: a page must not be missed in silence.
      .filter((entry) => !entry.isDirectory())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(path.length + 1)
          .replaceAll('\\', '/'),
      )
      .filter((file) => !ofSystem.test(file))
      .sort()
  );
}

const longestOf = (name: string): number | undefined =>
  isLedgerFile(name) ? undefined : name === triageFile ? longestTriage : longestSettings;

function readSettings(
  path: string,
  name: string,
  shown: (file: string) => string,
  readText = readTextFile,
): SettingsSource {
  const file = readText(join(path, name), shown(name));
  // A ledger that is there and cannot be read must not pass for one that was never written.
  const isThere =
    !file.unreadable || lstatSync(join(path, name), { throwIfNoEntry: false }) !== undefined;
  return isThere
    ? { file, yaml: parseYaml(file.text, 1, longestOf(name)) }
    : { file: { path: shown(name), text: '' }, yaml: undefined };
}
