import { onTypedText } from '../search/typed-text.ts';

/** What the field of the message tells. */
interface MessageActions {
  /** @param isAnother Whether it is a whole message that was pasted over another one. */
  changed(isAnother: boolean): void;
  /** A text was pasted, and the list has the focus: from then on digits choose. */
  pasted(): void;
}

/** What is pasted and longer than this is no longer a few words to look up. */
const longestWords = 20;

/** Watches the field of the message. */
export function watchMessage(
  query: HTMLTextAreaElement,
  list: HTMLElement,
  { changed, pasted }: MessageActions,
): void {
  /** What the input that follows has pasted. */
  let paste: string | undefined;
  onTypedText(query, () => {
    const text = paste;
    paste = undefined;
    changed(text !== undefined && text.length > longestWords && query.value.trim() === text);
    if (text === undefined) return;
    // At once: the key that follows is one of the list.
    query.scrollTop = 0;
    list.focus({ preventScroll: true });
    pasted();
  });
  query.addEventListener('paste', ({ clipboardData }) => {
    paste = clipboardData?.getData('text/plain').trim() ?? '';
    // Its input comes in the same turn, or there is none.
    setTimeout(() => (paste = undefined));
  });
  // After a reply the focus is still there, and the next message comes.
  list.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text.trim() === '') return;
    event.preventDefault();
    paste = text.trim();
    query.value = text;
    query.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Empties it as typing would, so that whoever watches it knows. */
export function emptyMessage(query: HTMLTextAreaElement): void {
  query.value = '';
  query.focus();
  query.dispatchEvent(new Event('input', { bubbles: true }));
}
