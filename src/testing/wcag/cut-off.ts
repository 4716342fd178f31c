import type { Page } from 'playwright-core';

/**
 * Texts of which something is cut off: they reach out of a box that neither shows nor scrolls what
 * is too large for it, or to the side out of the page.
 *
 * @returns Their beginnings. Texts for screen readers alone are not meant to be seen.
 */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const cut = (text: Text): boolean => {
      const range = document.createRange();
      range.selectNodeContents(text);
      const parts = [...range.getClientRects()].filter((part) => part.width > 0);
      if (parts.some(({ left, right }) => left < -1 || right > width + 1)) return true;
      for (let box = text.parentElement; box; box = box.parentElement) {
        const { overflowX, overflowY, position, clip, webkitLineClamp } = getComputedStyle(box);
        // A sign stands for it; it is there for screen readers alone.
        if (clip === 'rect(0px, 0px, 0px, 0px)') return false;
        const { left, right, top, bottom } = box.getBoundingClientRect();
        const hides = (overflow: string): boolean => /hidden|clip/.test(overflow);
        if (hides(overflowX) && parts.some((p) => p.left < left - 1 || p.right > right + 1))
          return true;
        // The direct answer in a list of results is a taste of what the link leads to.
        if (webkitLineClamp !== 'none') return false;
        if (hides(overflowY) && parts.some((p) => p.top < top - 1 || p.bottom > bottom + 1))
          return true;
        // What is scrolled inside is not cut off, and what is fixed is in no box.
        if (/auto|scroll/.test(overflowX + overflowY) || position === 'fixed') return false;
      }
      return false;
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node as Text;
      const parent = text.parentElement;
      if (!text.data.trim() || !parent?.checkVisibility() || parent.closest('.sr-only, script'))
        continue;
      if (parent.closest('.sl-skip-link:not(:focus)')) continue;
      if (cut(text)) found.push(text.data.trim().slice(0, 40));
    }
    return found;
  });
}

/** By how many CSS pixels a page can be scrolled sideways. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
