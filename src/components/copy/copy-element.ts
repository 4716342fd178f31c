import { copied, label } from 'virtual:help/texts/copy';
import { copyEvent } from './copy-event.ts';
import type { CopyRequest } from './copy-request.ts';
import { siteOrigin } from '../browser/site-origin.ts';
import { shortAddresses } from '../../model/addresses.ts';

/** How long the note that something was copied stays in sight, in milliseconds. */
const noteStays = 6000;

/** How long a browser may take that says neither yes nor no, in milliseconds. */
const patience = 3000;

/**
 * `<help-copy>`: does all copying of a page and says what was copied. Where the clipboard is
 * refused, or does not answer, the text is shown and selected. It also turns the links beside the
 * title, headings and steps into buttons that copy the short link of their place.
 */
class CopyElement extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const said = this.querySelector<HTMLElement>('[role=status]');
    if (!said) return;
    makeButtons(this.dataset['number']);
    const copy = (request: CopyRequest): void => void this.#copy(said, request);
    document.addEventListener(copyEvent, (event) => onRequest(event, copy));
    document.addEventListener('click', (event) => this.#onClick(event, copy));
    // Who types has gone on to something else, of which nothing was copied.
    document.addEventListener('beforeinput', () => (said.textContent = ''));
  }

  #onClick({ target }: Event, copy: (request: CopyRequest) => void): void {
    const button = target instanceof Element && target.closest<HTMLElement>('button[data-copy]');
    if (!button) return;
    const plain = siteOrigin() + (button.dataset['copy'] ?? '');
    copy({ plain, said: copied.replace('{text}', () => plain) });
  }

  async #copy(said: HTMLElement, request: CopyRequest): Promise<void> {
    clearTimeout(this.#timer);
    // The same words again are announced again only when they were gone in between.
    said.textContent = '';
    try {
      said.textContent = await Promise.race([write(request), refusal()]);
      request.onCopied?.();
      this.#timer = setTimeout(() => (said.textContent = ''), noteStays);
    } catch {
      await import('./refused-dialog.ts')
        .then(({ showSelected }) => showSelected(request.plain))
        // Without the network the browser's own dialog has to do.
        .catch(() => prompt('', request.plain));
    }
  }
}

/** Takes a request, so that nobody else has to. */
function onRequest(event: Event, copy: (request: CopyRequest) => void): void {
  if (!(event instanceof CustomEvent)) return;
  event.preventDefault();
  copy(event.detail as CopyRequest);
}

const refusal = (): Promise<never> => new Promise((_, refuse) => setTimeout(refuse, patience));

/**
 * Rich and plain text together, where the browser can do that; else the plain text.
 *
 * @returns What is announced.
 */
async function write({ plain, said, rich }: CopyRequest): Promise<string> {
  if (!rich || typeof ClipboardItem === 'undefined')
    return navigator.clipboard.writeText(plain).then(() => said);
  const blob = (text: string, type: string): Blob => new Blob([text], { type });
  const item = new ClipboardItem({
    'text/plain': blob(plain, 'text/plain'),
    'text/html': blob(rich.html, 'text/html'),
  });
  return navigator.clipboard.write([item]).then(() => rich.said);
}

/** Links are what stands there without a script: a button that copies is no link. */
function makeButtons(number: string | undefined): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.help-anchor')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = link.className;
    button.dataset['copy'] = `${shortAddresses}${number}/${link.hash}`;
    button.title = label.replace('{name}', () => link.getAttribute('aria-label') ?? '');
    button.setAttribute('aria-label', button.title);
    link.replaceWith(button);
  }
}

customElements.define('help-copy', CopyElement);
