import styles from '../../styles/case-file.late.css?url&no-inline';
import { isTooOld } from '../browser/is-too-old.ts';
import { loadStyles } from '../browser/load-styles.ts';
import { partsOf } from '../tools/parts-of.ts';

/**
 * `<help-case-file>`: fills the sheet with what the reader has, and adds up their payments. What
 * does it is loaded by itself: browsers below the floor of tools cannot read it, and have a sheet
 * to be filled in by hand.
 */
class CaseFileElement extends HTMLElement {
  #isReady = false;

  connectedCallback(): void {
    if (this.#isReady || isTooOld()) return;
    this.#isReady = true;
    Promise.all([import('./case-file-page.ts'), loadStyles(styles)])
      .then(([{ CaseFilePage }]) => new CaseFilePage(this))
      .catch(() => {
        const part = partsOf(this);
        part('failed').hidden = false;
        part('tool').remove();
      });
  }
}

customElements.define('help-case-file', CaseFileElement);
