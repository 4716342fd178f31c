import type { HookParameters } from 'astro';
import { keptParse } from '../build-cache/kept-parse.ts';
import { KeptPages } from '../build-cache/kept-pages.ts';
import { checkedContent, rightCentre, type CheckedContent } from '../checks/checked-content.ts';
import { editionsAsked } from '../languages/editions-asked.ts';
import { editionOf } from '../languages/edition-of.ts';
import type { HelpCentre } from '../model/help-centre.ts';
import type { Edition } from '../schema/edition.ts';
import { rememberingParse } from '../source/remembering-parse.ts';

/** The content of a folder as it was read last, for all parts of one configuration. */
export class Content {
  /** Absolute path. */
  readonly folder: string;
  /** In which other language it is read. */
  readonly edition: Edition | undefined;
  readonly #way: Way;
  #checked: CheckedContent;
  readonly #parse = rememberingParse();
  #kept: KeptPages | undefined;

  private constructor(folder: string, way: Way, checked: CheckedContent) {
    this.folder = folder;
    this.edition = way.edition;
    this.#way = way;
    this.#checked = checked;
  }

  /**
   * The content of a folder, read now. A server that restarts reads its configuration again, while
   * the collections keep that of its start: both have the same content.
   *
   * @throws {Error} as `checkedContent` does.
   */
  static async open(folder: string, way = wayAsked(folder)): Promise<Content> {
    const before = opened.get(folder);
    if (before) await before.refresh();
    const content = before ?? new Content(folder, way, await firstReading(folder, way));
    opened.set(folder, content);
    return content;
  }

  get checked(): CheckedContent {
    return this.#checked;
  }

  /**
   * What is built and served.
   *
   * @param command A build takes nothing with a mistake in it; while developing the site goes on
   * as far as it can, and is `undefined` where it cannot.
   * @throws {Error} in a build, with all mistakes.
   */
  centre(command: HookParameters<'astro:config:setup'>['command']): HelpCentre | undefined {
    return command === 'dev' ? this.#checked.draft : rightCentre(this.#checked);
  }

  /** What a build takes over from an earlier one. */
  keptPages(): KeptPages {
    return (this.#kept ??= new KeptPages(rightCentre(this.#checked), Date.now()));
  }

  /**
   * Reads the folder again, and parses what has changed since the last time. While there are
   * mistakes that leave nothing, the last centre stays.
   */
  async refresh(): Promise<CheckedContent> {
    const now = await checkedContent(this.folder, { ...this.#way, parse: this.#parse });
    return (this.#checked = { ...now, draft: now.draft ?? this.#checked.draft });
  }
}

/** Editions read the folder twice: as it is, and in their language. */
const firstReading = (folder: string, way: Way): Promise<CheckedContent> =>
  keptParse((parse) => checkedContent(folder, { ...way, parse: rememberingParse(parse) }));

/** How a folder is read. */
interface Way {
  edition: Edition | undefined;
  /** Whether pages that are not finished are in it. */
  withDrafts: boolean;
  /** Whether it leads to its editions. */
  withEditions: boolean;
}

/**
 * As the environment says: `npm run dev` and `npm run preview` ask for drafts, what readers get is
 * built without; a build of another language names its folder.
 *
 * @throws {Error} when the content has no such language; the message is in Chinese.
 */
function wayAsked(folder: string): Way {
  const { HELP_DRAFTS: drafts, HELP_LANGUAGE: language, [editionsAsked]: editions } = process.env;
  return {
    edition: language ? editionOf(folder, language) : undefined,
    withDrafts: drafts === '1',
    withEditions: editions !== 'none' || Boolean(language),
  };
}

const opened = new Map<string, Content>();
