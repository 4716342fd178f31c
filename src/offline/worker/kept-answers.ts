import {
  offlineAddress,
  shortAddresses,
  shortTriageAddresses,
  triageNodeAddress,
} from '../../model/addresses.ts';
import { writtenDates } from '../../model/written-dates.ts';
import type { OfflineRelease } from '../release.ts';
import type { KeptPacks } from './kept-packs.ts';
import { home, pathBelow, pathOfPage } from './scope.ts';
import type { SeenPages } from './seen-pages.ts';

/** The page that says what is kept stands where a page is not. */
const offlinePage = home + offlineAddress.slice(1);

/** What is answered in the place of the network, from what is kept. */
export class KeptAnswers {
  readonly #packs: KeptPacks;
  readonly #seen: SeenPages;
  readonly #said: Pick<OfflineRelease, 'language' | 'keptLine'>;

  constructor(
    packs: KeptPacks,
    seen: SeenPages,
    said: Pick<OfflineRelease, 'language' | 'keptLine'>,
  ) {
    [this.#packs, this.#seen, this.#said] = [packs, seen, said];
  }

  /**
   * A page that says that it is a kept one, and from when; or where it is kept, for a short link.
   *
   * @returns Nothing where it is not kept.
   */
  async page(pathname: string): Promise<Response | undefined> {
    const kept = (await this.#seen.page(pathname)) ?? (await this.#packed(pathOfPage(pathname)));
    if (!kept) return this.#onward(pathname);
    if (pathOfPage(pathname) === pathOfPage(offlinePage)) return kept;
    const date = kept.headers.get('Date');
    return date === null ? kept : this.#withLine(kept, new Date(date));
  }

  /** What is read where a page is not kept: which ones are. */
  insteadOfPage(): Promise<Response | undefined> {
    return this.#packed(pathOfPage(offlinePage));
  }

  /** A file that belongs to a page. */
  file(pathname: string): Promise<Response | undefined> {
    // Whatever has an ending is a file.
    return this.#packed(/\.\w+$/.test(pathname) ? pathBelow(pathname) : pathOfPage(pathname));
  }

  async #packed(path: string): Promise<Response | undefined> {
    const file = await this.#packs.file(path);
    if (!file) return undefined;
    const headers = { 'Content-Type': file.type, ...(file.date !== null && { Date: file.date }) };
    return new Response(file.bytes as BodyInit, { headers });
  }

  /**
   * Leads on from the short link of a page that is kept; the browser takes the fragment along. On
   * many hosts the server does this, so that the short link itself was never read.
   */
  async #onward(pathname: string): Promise<Response | undefined> {
    const short = `/${pathBelow(pathname)}`.replace(/\/?(?:index\.html)?$/, '');
    const [, id = ''] = /^\/\w\/([\w-]+)$/.exec(short) ?? [];
    let to: string | undefined;
    if (short === shortAddresses + id) to = await this.#seen.pathOfNumber(id);
    if (short === shortTriageAddresses + id) to = home + triageNodeAddress(id).slice(1);
    const isKept = to !== undefined && (await this.#seen.page(to)) !== undefined;
    return isKept ? Response.redirect(to ?? '', 302) : undefined;
  }

  /** The line stands below the title, in every page that has the frame of the site. */
  async #withLine(kept: Response, date: Date): Promise<Response> {
    const { language, keptLine } = this.#said;
    const day = [date.getFullYear(), date.getMonth() + 1, date.getDate()]
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
    const line = keptLine.replace('{{date}}', writtenDates[language].date(day));
    const html = await kept.text();
    const told = html.replace(
      /(<h1 id="_top"[^]*?<\/h1>)/,
      (title) => `${title}<p role="note">${line}</p>`,
    );
    return new Response(told, { headers: kept.headers });
  }
}
