/** What somebody wants on the clipboard. */
export interface CopyRequest {
  plain: string;
  /** Put on the clipboard together with the plain text; where both are there, editors take it. */
  html?: string;
  /** What is announced when it was copied. */
  said: string;
}

export const copyEvent = 'help-copy';

/** Asks the `<help-copy>` of the page to copy something and to say so. */
export function requestCopy(request: CopyRequest): void {
  document.dispatchEvent(new CustomEvent<CopyRequest>(copyEvent, { detail: request }));
}
