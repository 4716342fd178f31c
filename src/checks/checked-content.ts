import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bodyLabelsIn } from '../model/body-labels.ts';
import { buildHelpCentre } from '../model/build.ts';
import type { HelpCentre } from '../model/help-centre.ts';
import { languages } from '../model/language.ts';
import { withVersionsOf } from '../model/original-versions.ts';
import { readEditionSource } from '../languages/edition-source.ts';
import { isOfEdition, type Edition } from '../schema/edition.ts';
import { languageTagOf } from '../schema/language-tag.ts';
import { readContentSource, type ContentSource } from '../source/content-source.ts';
import { isDraft } from '../source/page-draft.ts';
import { parseMarkdownSource } from '../source/markdown-source.ts';
import { readTextFile } from '../source/text-file.ts';
import type { Cause } from './consequences.ts';
import { checkContent, formatProblems } from './report.ts';
import type { Problem } from './rule.ts';

/** What one reading of a content folder gave. */
export interface CheckedContent {
  /** Every mistake, by file and place. */
  problems: Problem[];
  /** The mistakes as a writer reads them; empty when there are none. */
  report: string;
  /** Frozen. With mistakes it is what could be made all the same, and may be nothing. */
  draft: HelpCentre | undefined;
  /** What stands in `site.yaml`, right or not: Astro asks for it before anything is judged. */
  settings: Readonly<Record<string, unknown>>;
  /** How many files of pages there are. */
  pageCount: number;
}

interface Reading {
  /** Parses a page; one that remembers serves a caller that reads nearly the same again. */
  parse?: typeof parseMarkdownSource;
  /** Whether the help centre has the pages that are not finished, too. */
  withDrafts?: boolean;
  /** Reads a file; an editor gives what is typed in the place of what is on disk. */
  readText?: typeof readTextFile;
  /** In which other language the folder is read; what it is translated from is not judged again. */
  edition?: Edition | undefined;
  /** Whether the help centre leads to the editions that `site.yaml` asks for. */
  withEditions?: boolean;
}

/**
 * The only door through which content comes in: reads a folder, checks it, and makes the help
 * centre of it, once for pages, files of the site, desks and search.
 *
 * @param folder Absolute path.
 * @throws {Error} when the folder does not exist or cannot be read; the message is in Chinese.
 */
export async function checkedContent(
  folder: string,
  {
    parse = parseMarkdownSource,
    withDrafts = false,
    readText = readTextFile,
    edition,
    withEditions = true,
  }: Reading = {},
): Promise<CheckedContent> {
  const read = edition
    ? await readEditionSource(folder, edition, parse, readText)
    : await readContentSource(folder, parse, readText);
  const problems = mistakesOf(read);
  const source = withEditions ? read : withoutEditions(read);
  const settings = source.site.yaml?.value;
  return {
    problems,
    report: formatProblems(problems),
    draft: draftOf(withDrafts ? source : withoutDrafts(source), problems.length > 0),
    settings: { ...(typeof settings === 'object' && settings) },
    pageCount: source.pages.length,
  };
}

/**
 * What those who write in a language have to mend. What is only wrong before the original has filled
 * in what a translation does not have yet, or only afterwards, is no mistake of theirs.
 */
function mistakesOf(source: ContentSource): Cause[] {
  const { edition } = source;
  if (!edition) return checkContent(source);
  // Nobody has written anything for it.
  if (!existsSync(join(source.path, edition.folder))) return [];
  const key = ({ id, file, found }: Problem): string => [id, file.path, found].join('\n');
  const afterwards = new Set(checkContent(source).map(key));
  return checkContent({ ...source, ...source.translated }).filter(
    (problem) => isOfEdition(edition, problem.file.path) && afterwards.has(key(problem)),
  );
}

/** @throws {Error} when there are mistakes, with all of them. */
export function rightCentre({ report, draft }: CheckedContent): HelpCentre {
  if (report !== '' || !draft) throw new Error(report);
  return draft;
}

const withoutDrafts = (source: ContentSource): ContentSource => ({
  ...source,
  pages: source.pages.filter((page) => !isDraft(page)),
});

function withoutEditions(source: ContentSource): ContentSource {
  const { site } = source;
  const value = { ...Object(site.yaml?.value), languages: [] } as unknown;
  return { ...source, site: { ...site, yaml: site.yaml && { ...site.yaml, value } } };
}

function draftOf(source: ContentSource, hasProblems: boolean): HelpCentre | undefined {
  try {
    const centre = built(source);
    return deepFreeze(source.original ? withVersionsOf(built(source.original), centre) : centre);
  } catch (error) {
    if (hasProblems) return undefined;
    throw error;
  }
}

const built = (source: ContentSource): HelpCentre =>
  buildHelpCentre(source, bodyLabelsIn(languages[languageTagOf(source.site.yaml?.value)]));

/** Nobody who is given the content can change it for the others. */
function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of value instanceof Map ? value.values() : Object.values(value)) deepFreeze(part);
  return value;
}
