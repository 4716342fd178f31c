import { reading } from '../browser/failure.ts';
import { once } from '../browser/once.ts';
import { showError } from '../tools/field-error.ts';
import type { CaseFileTexts } from './case-file-texts.ts';
import type { HostParts } from './host-parts.ts';
import type { ImportTarget } from './import-form.ts';

/** A statement to read. What reads it is large, and most people type: it comes when it is wanted. */
export class StatementImport {
  readonly #parts: HostParts;

  constructor(parts: HostParts, texts: CaseFileTexts, target: ImportTarget) {
    this.#parts = parts;
    parts.field('fallback').value = 'CNY';
    const load = once(async () => {
      const { ImportForm } = await reading(import('./import-form.ts'));
      return new ImportForm(parts, texts, target);
    });
    const paste = parts.field('paste');
    parts.button('read').addEventListener('click', () => {
      void load().then(
        (form) => form.read(),
        () => {
          showError(paste, texts.importFailed);
          paste.focus();
        },
      );
    });
  }

  /** Whether a statement is chosen or pasted that is in no case yet. */
  get isHalfDone(): boolean {
    return ['paste', 'file'].some((name) => this.#parts.field(name).value !== '');
  }
}
