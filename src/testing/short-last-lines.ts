import type { Page } from 'playwright-core';

/** What is read at a glance; cells of tables are as narrow as they have to be. */
const glanced = 'h1, h2, h3, button, summary, label, dt, li > a, li > a > *, nav a, header a';

/**
 * Headings, cards, buttons and links whose last line holds one or two characters and nothing more,
 * or only the end of “怎么办？”.
 *
 * @returns The text of each, with a stroke before its last line.
 */
export const shortLastLines = (page: Page): Promise<string[]> => page.evaluate(judge, glanced);

/** Runs in the page. */
function judge(selector: string): string[] {
  const isTooShort = (line: string): boolean =>
    line.length <= 2 || ['怎么办', '怎么办？'].some((question) => question.endsWith(line));

  /** The characters of an element that are seen, with the height they stand at, from the last. */
  function* fromTheEnd(element: Element): Generator<{ text: string; bottom: number }> {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    const range = document.createRange();
    for (const node of texts.reverse().filter((text) => !text.parentElement?.closest('.sr-only')))
      for (let at = node.length - 1; at >= 0; at -= 1) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const box = range.getClientRects()[0];
        const text = node.data.charAt(at);
        if (box && box.width > 0 && text.trim()) yield { text, bottom: box.bottom };
      }
  }

  /** The last of several lines, if it is too short. */
  function lastLine(element: Element): string | undefined {
    let line = '';
    let last: number | undefined;
    for (const { text, bottom } of fromTheEnd(element)) {
      last ??= bottom;
      // Small type stands a little off the line of the large.
      if (last - bottom > 8) return isTooShort(line) ? line : undefined;
      line = text + line;
    }
    return undefined;
  }

  const isInline = (element: Element): boolean =>
    /^(?:inline|contents)$/.test(getComputedStyle(element).display);

  /** Whether lines are broken in the element itself, and end with it. */
  const hasLines = (element: Element): boolean =>
    !isInline(element) && [...element.children].every(isInline);

  /** What a link is alone in has the lines; one in a sentence has none. */
  const ownLines = (element: Element): Element => {
    const { parentElement } = element;
    const isAlone = parentElement?.textContent.trim() === element.textContent.trim();
    return isInline(element) && parentElement && isAlone ? ownLines(parentElement) : element;
  };

  return [...new Set([...document.querySelectorAll(selector)].map(ownLines))]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .filter(hasLines)
    .flatMap((element) => {
      const line = lastLine(element);
      const text = element.textContent.replace(/\s+/g, ' ').trim();
      return line === undefined ? [] : [`${text.slice(0, -line.length)}/${line}`];
    });
}
