import { join } from 'node:path';
import { languageTagOf, type LanguageTag } from '../../schema/language-tag.ts';
import { readTextFile } from '../../source/text-file.ts';
import { parseYaml } from '../../source/yaml-source.ts';
import { titleOfSettings } from './settings-titles.ts';
import { editableFiles, readEditable, saveEditable } from './content-files.ts';
import { DraftCheck, pathInFolder } from './draft-check.ts';
import { formKindOf } from './form-kinds.ts';
import { pageFormOf, typedText } from './page-form.ts';
import type { CheckedDraft, ListedFile, OpenedFile, SaveResult, Typed } from './protocol.ts';

/** In the order of the list; topics are in theirs, and pages by number. */
const kinds: readonly ListedFile['kind'][] = ['answer', 'guide', 'settings'];

const listKindOf = (path: string): ListedFile['kind'] => {
  const kind = formKindOf(path);
  return kind === 'answer' || kind === 'guide' ? kind : 'settings';
};

/** What the editor asks for, on one content folder. */
export class EditorWork {
  readonly #folder: string;
  readonly #drafts: DraftCheck;

  /** @param folder Absolute path. */
  constructor(folder: string) {
    this.#folder = folder;
    this.#drafts = new DraftCheck(folder);
  }

  /** All files, with what a list shows of them. */
  async files(): Promise<ListedFile[]> {
    const [paths, { problems, draft }] = await Promise.all([
      editableFiles(this.#folder),
      this.#drafts.content(),
    ]);
    const pages = new Map(
      [...(draft?.answers ?? []), ...(draft?.guides ?? [])].map((page) => [
        `${page.address.slice(1, -1)}.md`,
        page,
      ]),
    );
    const topics = new Map(draft?.topics.map(({ id, title }) => [id, title]));
    const listed = paths.map(async (path): Promise<ListedFile> => {
      const kind = listKindOf(path);
      const page = pages.get(path);
      const mistakes = problems.filter(({ file }) => pathInFolder(file.path) === path).length;
      const topic = kind === 'answer' ? (path.split('/')[1] ?? '') : undefined;
      return {
        path,
        kind,
        mistakes,
        ...(page
          ? { title: page.title, number: page.number, words: page.aliases }
          : { words: [], ...(await this.#namesOf(path, kind)) }),
        ...(topic !== undefined && { group: topics.get(topic) ?? topic }),
      };
    });
    const order = [...topics.values()];
    return (await Promise.all(listed)).toSorted(
      (a, b) =>
        kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
        order.indexOf(a.group ?? '') - order.indexOf(b.group ?? '') ||
        (a.number ?? 0) - (b.number ?? 0),
    );
  }

  /** Title and number of what is no page of the help centre, or not while there are mistakes. */
  async #namesOf(
    path: string,
    kind: ListedFile['kind'],
  ): Promise<Pick<ListedFile, 'title' | 'number'>> {
    if (kind === 'settings') return { title: titleOfSettings(path) };
    const { text } = await readEditable(this.#folder, path).catch(() => ({ text: '' }));
    const { title, id } = pageFormOf(path, text, this.#language())?.values ?? {};
    const number = Number(id);
    return {
      title: typeof title === 'string' && title !== '' ? title : path,
      ...(number > 0 && { number }),
    };
  }

  /** @throws {RefusedFile} when it is not to be edited here. */
  async open(path: string): Promise<OpenedFile> {
    const { text } = await readEditable(this.#folder, path);
    return { path, text, form: pageFormOf(path, text, this.#language()) };
  }

  /** @throws {RefusedFile} when it is not to be edited here. */
  async check(path: string, typed: Typed): Promise<CheckedDraft> {
    const { text: disk } = await readEditable(this.#folder, path);
    return this.#drafts.check(path, this.#textOf(path, typed), disk);
  }

  /** @throws {RefusedFile} when it is not to be edited here. */
  async save(path: string, base: string, typed: Typed): Promise<SaveResult> {
    const text = this.#textOf(path, typed);
    const disk = await saveEditable(this.#folder, path, base, text);
    return { saved: disk === text, disk, text };
  }

  #textOf(path: string, typed: Typed): string {
    return typedText(path, typed, this.#language());
  }

  /** By `site.yaml` as it is now; the limits of fields go by it. */
  #language(): LanguageTag {
    const { text } = readTextFile(join(this.#folder, 'site.yaml'), 'site.yaml');
    return languageTagOf(parseYaml(text).value);
  }
}
