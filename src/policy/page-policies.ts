import { contentPolicy, type InlineHashes } from './content-policy.ts';
import { inlineHashes } from './inline-hashes.ts';

const charset = /<meta charset="utf-8"\s*\/?>/i;

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
   * @throws {Error} when the page does not say its character set, after which the policy stands.
   */
  add(html: string): string {
    const hashes = inlineHashes(html);
    for (const hash of hashes.scripts) this.#scripts.add(hash);
    for (const hash of hashes.styles) this.#styles.add(hash);
    const policy = contentPolicy(hashes, html.includes('<help-search-page'));
    const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
    if (!charset.test(html)) throw new Error('A page does not name its character set.');
    return html.replace(charset, (whole) => whole + meta);
  }
}
