/**
 * Has the browser ask before a page is left on which something would be lost. The browser says it in
 * its own words, and only after the reader has done something on the page.
 *
 * @param isUnsaved Whether there is something that is nowhere but on the page.
 */
export function askBeforeLeaving(isUnsaved: () => boolean): void {
  addEventListener('beforeunload', (event) => {
    if (!isUnsaved()) return;
    event.preventDefault();
    // Older browsers ask when this is set.
    Object.assign(event, { returnValue: true });
  });
}
