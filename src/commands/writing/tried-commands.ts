import { cpSync } from 'node:fs';
import { checkContent, formatProblems } from '../../checks/report.ts';
import { shortAddress, topicAddress } from '../../model/addresses.ts';
import { additionsOf } from '../../model/ledger/additions.ts';
import { forwardingOf } from '../../model/ledger/forwarding.ts';
import { idsOf } from '../../model/ledger/promise.ts';
import { standingOf } from '../../model/ledger/standing.ts';
import { ledgerSchemas, type Ledger } from '../../schema/ledger.ts';
import { readContentSource, type ContentSource } from '../../source/content-source.ts';
import { rememberingParse } from '../../source/remembering-parse.ts';
import { titleOf } from '../../source/page-title.ts';
import { ledgerChanges } from '../publish/ledger-changes.ts';
import { carryOut, type Act } from './carry-out.ts';
import { FolderEdit } from './folder-edit.ts';
import { putText } from './settle.ts';
import { openWork, type Parse, type Work } from './work.ts';

/** Tries commands on a content folder, each on the folder as it is; for tests. */
export class TriedCommands {
  readonly work: Work;
  /** A copy into which what comes of a command is written, and taken out again. */
  readonly #copy: string;
  readonly #parse: Parse;

  private constructor(work: Work, copy: string, parse: Parse) {
    this.work = work;
    this.#copy = copy;
    this.#parse = parse;
  }

  /** @param copy Where there is nothing yet. */
  static async of(folder: string, copy: string): Promise<TriedCommands> {
    cpSync(folder, copy, { recursive: true });
    const parse = rememberingParse();
    return new TriedCommands(await openWork(folder, parse), copy, parse);
  }

  /**
   * What is wrong with the folder after a command and `npm run publish`: mistakes, and links that
   * were published and land nowhere.
   *
   * @throws {Refusal} as the command does.
   */
  async wrongAfter(act: Act): Promise<string[]> {
    const edit = new FolderEdit(this.work.edit.folder);
    await carryOut({ ...this.work, edit }, act);
    try {
      publishInto(edit, await this.#read(edit));
      const content = await this.#read(edit);
      const report = formatProblems(checkContent(content));
      return report ? [report] : lostLinks(this.work.ledger, content);
    } finally {
      for (const { file, before } of edit.changes) putText(this.#copy, file, before);
    }
  }

  #read({ changes }: FolderEdit): Promise<ContentSource> {
    for (const { file, after } of changes) putText(this.#copy, file, after);
    return readContentSource(this.#copy, this.#parse);
  }
}

/** What `npm run publish` adds to the ledger. */
function publishInto(edit: FolderEdit, content: ContentSource): void {
  const ledger = ledgerIn(content);
  const additions = additionsOf(ledger, standingOf(content));
  const pages = additions.pages.map((page) => ({ ...page, title: titleOf(content, page.number) }));
  const { recordFile } = content.ledger;
  const read = (file: string): string | undefined => edit.read(file);
  const options = { today: '2026-11-29', whole: false, recordFile, read };
  for (const [file, text] of ledgerChanges(ledger, { ...additions, pages }, options))
    edit.write(file, text);
}

const ledgerIn = ({ ledger: { yaml } }: ContentSource): Ledger =>
  ledgerSchemas['zh-CN'].parse(yaml?.value);

/** Links that were published before and lead nowhere now. */
function lostLinks(before: Ledger, content: ContentSource): string[] {
  const standing = standingOf(content);
  const { moved, retired, places } = forwardingOf(ledgerIn(content), standing);
  const addresses = new Set([
    ...standing.topics.map(topicAddress),
    ...standing.pages.map(({ address }) => address),
    ...moved.map(({ from }) => from),
  ]);
  const gone = new Set(retired.map(({ number }) => number));
  return before.pages.flatMap((page) => {
    const { number } = page;
    const now = standing.pages.find((other) => other.number === number);
    const ids = new Set([...(now ? idsOf(now) : []), ...(places.get(number)?.keys() ?? [])]);
    return [
      ...(now || gone.has(number) ? [] : [shortAddress(number)]),
      // The places of a page that is gone go with it.
      ...(now ? idsOf(page).filter((id) => !ids.has(id)) : []).map((id) =>
        shortAddress(number, id),
      ),
      ...page.addresses.filter((address) => !addresses.has(address)),
    ];
  });
}
