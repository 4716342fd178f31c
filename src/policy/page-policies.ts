import { HtmlPage } from '../finishing/html-page.ts';
import { contentPolicy, type InlineHashes } from './content-policy.ts';
import { inlineHashes } from './inline-hashes.ts';
import { strangeIn, type OwnParts } from './page-judge.ts';
import { StrangePage } from '../finishing/strange-page.ts';

/** Gives every page its policy, and remembers what all of them together allow. */
export class PagePolicies {
  readonly #scripts = new Set<string>();
  readonly #styles = new Set<string>();

  /** What stands in any of the pages so far. */
  get all(): InlineHashes {
    return { scripts: this.#scripts, styles: this.#styles };
  }

  /**
   * A page with its own policy in it, before everything that the policy is about.
   *
   * @param own What may stand in a page.
   * @throws {StrangePage} when anything else does.
   */
  add(html: string, own: OwnParts): string {
    const page = new HtmlPage(html);
    const charset = page.elements[2];
    const strange = strangeIn(page, own);
    if (charset?.attributes['charset']?.toLowerCase() !== 'utf-8')
      strange.push('no character set at its beginning');
    if (strange.length > 0 || !charset) throw new StrangePage(strange);
    const hashes = inlineHashes(page);
    for (const hash of hashes.scripts) this.#scripts.add(hash);
    for (const hash of hashes.styles) this.#styles.add(hash);
    const policy = contentPolicy(hashes, page.first('help-search-page') !== undefined);
    page.addAfter(charset, `<meta http-equiv="Content-Security-Policy" content="${policy}">`);
    return page.toString();
  }
}
