import type { HelpCentre } from '../model/help-centre.ts';
import { markdownAddress, shortAddress } from '../model/addresses.ts';

/** Links in files for programs: whole where the site knows where it is, else from the root of its host. */
export class ProgramLinks {
  readonly #start: string;

  constructor(centre: HelpCentre) {
    this.#start = centre.home ?? centre.pathOf('');
  }

  /** To a page or file at an address. */
  to(address: string): string {
    return this.#start + address;
  }

  /** To the Markdown of a page, or to the page where it has none. */
  toMarkdown(address: string): string {
    return this.to(markdownAddress(address) ?? address);
  }

  /** To a page, or a place on it, by number: it stays when the page is renamed. */
  lasting(number: number, id?: string): string {
    return this.to(shortAddress(number, id));
  }
}
