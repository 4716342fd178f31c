import { copyEvent } from './copy-event.ts';

/** What somebody wants on the clipboard. */
export interface CopyRequest {
  plain: string;
  /** What is announced when the plain text was copied. */
  said: string;
  /**
   * Put on the clipboard together with the plain text, where the browser can do that, and what is
   * announced then; where both are there, editors take it.
   */
  rich?: { html: string; said: string };
  /** Called when it was copied; where the clipboard is refused nobody knows whether it was. */
  onCopied?: (() => void) | undefined;
}

/**
 * Asks the `<help-copy>` of the page to copy something and to say so. Its script may be the one
 * that did not come: then the browser's own dialog shows what is to be copied.
 */
export function requestCopy(request: CopyRequest): void {
  const event = new CustomEvent<CopyRequest>(copyEvent, { detail: request, cancelable: true });
  if (document.dispatchEvent(event)) prompt('', request.plain);
}
