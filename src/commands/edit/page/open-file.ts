import type { CheckedDraft, FieldValues, PageForm, SaveResult, Typed } from '../protocol.ts';
import { element } from './dom.ts';
import { formView, type FormView } from './form-view.ts';
import { keptDrafts, type KeptDraft } from './kept-draft.ts';
import { server } from './server.ts';
import { textView, type TextView } from './text-view.ts';

/** A form with what it was filled with, or a text. */
type View =
  | { form: FormView; start: string; values: FieldValues; body: string | undefined }
  | { text: TextView };

/** The file that is open: what is typed in it, in a form or as a text. */
export class OpenFile {
  readonly path: string;
  /** Holds the view, whichever it is. */
  readonly element = element('div', { className: 'edit-view' });
  /** What stands on disk, as far as this tab knows. */
  base: string;
  #view: View;
  readonly #onChange: () => void;

  /** Opens a file as it is on disk, or as it was left in this tab. */
  static async open(path: string, onChange: () => void): Promise<OpenFile> {
    const { text, form } = await server.open(path);
    const kept = keptDrafts.get(path);
    const file = new OpenFile(path, kept?.base ?? text, onChange);
    file.#view = (kept && (await file.#restored(kept))) ?? file.#viewOf(text, form);
    file.#draw();
    return file;
  }

  private constructor(path: string, base: string, onChange: () => void) {
    this.path = path;
    this.base = base;
    this.#onChange = onChange;
    this.#view = this.#viewOf('', undefined);
  }

  get isForm(): boolean {
    return 'form' in this.#view;
  }

  /** What is to be saved; nothing when it is what was opened. */
  typed(): Typed {
    if ('text' in this.#view) return { text: this.#view.text.text() };
    const { form, start, values, body } = this.#view;
    const now = form.values();
    const changes = Object.fromEntries(
      Object.entries(now).filter(([name, value]) => !isSame(value, values[name])),
    );
    return { start, changes, body: form.body() === body ? undefined : form.body() };
  }

  isChanged(): boolean {
    const typed = this.typed();
    if ('text' in typed) return typed.text !== this.base;
    return (
      typed.start !== this.base || typed.body !== undefined || Object.keys(typed.changes).length > 0
    );
  }

  /** Keeps what is typed for this tab. */
  keep(): boolean {
    if (!this.isChanged()) {
      keptDrafts.remove(this.path);
      return true;
    }
    const typed =
      'text' in this.#view
        ? { text: this.#view.text.text() }
        : {
            start: this.#view.start,
            values: this.#view.form.values(),
            body: this.#view.form.body(),
          };
    return keptDrafts.set(this.path, { base: this.base, typed });
  }

  show({ findings, form }: CheckedDraft): void {
    const view = 'form' in this.#view ? this.#view.form : this.#view.text;
    view.show(findings, form?.bodyLine ?? 1);
  }

  /**
   * Saves what is typed now; what is typed while it is on its way stays unsaved.
   *
   * @param over What stands on disk and is to be written over, where somebody has seen it.
   */
  async save(over = this.base): Promise<SaveResult> {
    const view = this.#view;
    const sent = 'form' in view && { values: view.form.values(), body: view.form.body() };
    const result = await server.save(this.path, over, this.typed());
    if (!result.saved) return result;
    this.base = result.text;
    if (sent && view === this.#view) this.#view = { ...view, start: result.text, ...sent };
    this.keep();
    return result;
  }

  /**
   * Goes over to the other view, with all that is typed.
   *
   * @returns Whether there is one: no form can show a frontmatter that is broken.
   */
  async turn(): Promise<boolean> {
    const sent = this.typed();
    const { text, form } = await server.check(this.path, sent);
    if (!isSame(sent, this.typed())) return this.turn();
    if (!this.isForm && !form) return false;
    this.#view = this.#viewOf(text, this.isForm ? undefined : form);
    this.#draw();
    return true;
  }

  async #restored({ typed }: KeptDraft): Promise<View | undefined> {
    if ('text' in typed) return this.#viewOf(typed.text, undefined);
    const { start, values, body } = typed;
    // The file may be another by now; what was typed is of the text that was opened then.
    const { form } = await server.check(this.path, { text: start });
    return (
      form && {
        form: formView(form, { values, body }, this.#onChange),
        start,
        values: form.values,
        body: form.body,
      }
    );
  }

  #viewOf(text: string, form: PageForm | undefined): View {
    return form
      ? {
          form: formView(form, form, this.#onChange),
          start: text,
          values: form.values,
          body: form.body,
        }
      : { text: textView(this.path, text, this.#onChange) };
  }

  #draw(): void {
    const view = 'form' in this.#view ? this.#view.form : this.#view.text;
    this.element.replaceChildren(view.element);
  }
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
