import { basename } from 'node:path';
import { checkedContent, type CheckedContent } from '../../checks/checked-content.ts';
import type { HelpCentre } from '../../model/help-centre.ts';
import { languageTagOf } from '../../schema/language-tag.ts';
import { rememberingParse } from '../../source/remembering-parse.ts';
import { readTextFile, textFileOf } from '../../source/text-file.ts';
import { pageFormOf } from './page-form.ts';
import { pagePartsOf } from './page-parts.ts';
import type { CheckedDraft, Preview, ShownFinding } from './protocol.ts';
import { fieldFinder, shownFinding } from './shown-findings.ts';

/** Judges a content folder with what is typed and not yet saved, by the door of the site itself. */
export class DraftCheck {
  readonly #folder: string;
  readonly #parse = rememberingParse();
  #before: Promise<unknown> = Promise.resolve();

  /** @param folder Absolute path. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The folder as it is on disk. */
  content(): Promise<CheckedContent> {
    return this.#inTurn(() => this.#read());
  }

  /** The folder, with another text in the place of a file. */
  check(path: string, text: string, disk: string): Promise<CheckedDraft> {
    return this.#inTurn(async () => {
      const content = await this.#read({ path, text });
      const preview = previewOf(content.draft, path, false);
      return {
        text,
        form: pageFormOf(path, text, languageTagOf(content.settings)),
        ...this.#findingsOf(content, path, text),
        preview: preview ?? (await this.#previewOfBody(path, text, disk)),
      };
    });
  }

  /** While a field has a mistake there is no page; its body is shown with the fields on disk. */
  async #previewOfBody(path: string, text: string, disk: string): Promise<Preview | undefined> {
    const [parts, before] = [pagePartsOf(text), pagePartsOf(disk)];
    if (!parts || !before) return undefined;
    const { opening, yaml, closing } = before;
    const { draft } = await this.#read({ path, text: opening + yaml + closing + parts.body });
    return previewOf(draft, path, true);
  }

  #findingsOf(
    { problems }: CheckedContent,
    path: string,
    text: string,
  ): Pick<CheckedDraft, 'findings' | 'elsewhere'> {
    const fieldOf = fieldFinder(path, text);
    const findings: ShownFinding[] = [];
    const elsewhere: ShownFinding[] = [];
    for (const problem of problems) {
      const file = pathInFolder(problem.file.path);
      if (file === path) findings.push({ ...shownFinding(problem, file), ...fieldOf(problem) });
      else elsewhere.push(shownFinding(problem, file));
    }
    return { findings, elsewhere };
  }

  #read(draft?: { path: string; text: string }): Promise<CheckedContent> {
    const typed = draft && `${basename(this.#folder)}/${draft.path}`;
    return checkedContent(this.#folder, {
      parse: this.#parse,
      withDrafts: true,
      readText: (absolute, path) =>
        draft && path === typed ? textFileOf(path, draft.text) : readTextFile(absolute, path),
    });
  }

  /** One after the other: each takes a processor. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = this.#before.then(work, work);
    this.#before = next.catch(() => undefined);
    return next;
  }
}

/** Messages show paths with the name of the folder before them. */
export const pathInFolder = (shown: string): string => shown.slice(shown.indexOf('/') + 1);

function previewOf(
  centre: HelpCentre | undefined,
  path: string,
  oldFields: boolean,
): Preview | undefined {
  const pages = centre ? [...centre.answers, ...centre.guides] : [];
  const page = pages.find(({ address }) => `${address.slice(1, -1)}.md` === path);
  if (!page) return undefined;
  const { title, summary, html } = page;
  return { title, summary, html, urgent: page.kind === 'answer' && page.urgent, oldFields };
}
