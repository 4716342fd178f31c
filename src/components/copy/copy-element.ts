import { copyEvent, type CopyRequest } from './copy-request.ts';
import { siteOrigin } from './site-origin.ts';

/** How long the note that something was copied stays in sight, in milliseconds. */
const noteStays = 6000;

/**
 * `<help-copy>`: does all copying of a page and says what was copied. Where the clipboard is
 * refused, the text is shown and selected. It also turns the links beside the title, headings and
 * steps into buttons that copy the short link of their place.
 */
class CopyElement extends HTMLElement {
  #listening: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const parts = partsOf(this);
    if (!parts) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    makeButtons(this.dataset);
    document.addEventListener(
      copyEvent,
      (event) => {
        if (event instanceof CustomEvent) void this.#copy(parts, event.detail as CopyRequest);
      },
      { signal },
    );
    document.addEventListener('click', (event) => this.#onClick(parts, event), { signal });
    parts.close.addEventListener('click', () => parts.dialog.close(), { signal });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    clearTimeout(this.#timer);
  }

  #onClick(parts: Parts, { target }: Event): void {
    const button = target instanceof Element && target.closest<HTMLElement>('button[data-copy]');
    if (!button) return;
    const plain = siteOrigin() + (button.dataset['copy'] ?? '');
    const said = (this.dataset['copied'] ?? '').replace('{text}', () => plain);
    void this.#copy(parts, { plain, said });
  }

  async #copy({ said, dialog, text }: Parts, request: CopyRequest): Promise<void> {
    clearTimeout(this.#timer);
    // The same words again are announced again only when they were gone in between.
    said.textContent = '';
    try {
      await write(request);
      said.textContent = request.said;
      this.#timer = setTimeout(() => (said.textContent = ''), noteStays);
    } catch {
      text.value = request.plain;
      dialog.showModal();
      text.focus();
      text.select();
    }
  }
}

async function write({ plain, html }: CopyRequest): Promise<void> {
  if (html === undefined) return navigator.clipboard.writeText(plain);
  const blob = (text: string, type: string): Blob => new Blob([text], { type });
  const item = new ClipboardItem({
    'text/plain': blob(plain, 'text/plain'),
    'text/html': blob(html, 'text/html'),
  });
  return navigator.clipboard.write([item]);
}

/** Links are what stands there without a script: a button that copies is no link. */
function makeButtons({ number, label }: DOMStringMap): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.help-anchor')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = link.className;
    button.dataset['copy'] = `/a/${number}/${link.hash}`;
    button.setAttribute(
      'aria-label',
      (label ?? '').replace('{name}', () => link.ariaLabel ?? ''),
    );
    button.title = button.ariaLabel ?? '';
    button.append(...link.childNodes);
    link.replaceWith(button);
  }
}

interface Parts {
  said: HTMLElement;
  dialog: HTMLDialogElement;
  text: HTMLTextAreaElement;
  close: HTMLButtonElement;
}

function partsOf(element: HTMLElement): Parts | undefined {
  const part = <T extends HTMLElement>(name: string): T | null =>
    element.querySelector<T>(`[data-part="${name}"]`);
  const [said, dialog] = [part('said'), part<HTMLDialogElement>('dialog')];
  const [text, close] = [part<HTMLTextAreaElement>('text'), part<HTMLButtonElement>('close')];
  return said && dialog && text && close ? { said, dialog, text, close } : undefined;
}

if (!customElements.get('help-copy')) customElements.define('help-copy', CopyElement);
