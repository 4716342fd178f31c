/**
 * What tasks ask of a page. These functions run inside of it, one at a time and without each
 * other, in the oldest browser there is: in the JavaScript of 2017 (a test holds it).
 */

/** Puts an element in sight. What keeps a reader from it, '' when nothing does. */
export function whatHides(selector: string): string {
  const element = document.querySelector(selector);
  if (!element) return 'missing';
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const { visibility, opacity } = getComputedStyle(element);
  if (width < 1 || height < 1 || visibility === 'hidden' || opacity === '0') return 'not drawn';
  const hit = document.elementFromPoint(left + width / 2, top + height / 2);
  if (!hit) return 'outside of what is seen';
  if (element.contains(hit)) return '';
  return `under <${hit.localName}${hit.id ? ` id="${hit.id}"` : ''} class="${hit.className}">`;
}

/** The middle of an element. */
export function middleOf(selector: string): [x: number, y: number] {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`${selector} is missing`);
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}

/** Whether all of the first line of an element is within what is seen, as the page stands. */
export function isInSight(selector: string): boolean {
  const element = document.querySelector(selector);
  if (!element) return false;
  const { top, height } = element.getBoundingClientRect();
  return height > 0 && top >= 0 && top + Math.min(height, 24) <= innerHeight;
}

/** The text that an element shows; '' without the element. */
export function textOf(selector: string): string {
  const element = document.querySelector<HTMLElement>(selector);
  return element ? element.innerText.trim() : '';
}

/** The texts that elements show. */
export function textsOf(selector: string): string[] {
  return [...document.querySelectorAll<HTMLElement>(selector)].map((element) => element.innerText);
}

export function countOf(selector: string): number {
  return document.querySelectorAll(selector).length;
}

/** The path and the fragment of the page. */
export function place(): string {
  return location.pathname + location.hash;
}

/** Whether the page, or a part of it, can be moved sideways: by how many pixels. */
export function sideways(): number {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

/** The longest side of an icon. */
export function largestIcon(): number {
  return [...document.querySelectorAll('svg')].reduce((most, icon) => {
    const { width, height } = icon.getBoundingClientRect();
    return Math.max(most, width, height);
  }, 0);
}

/** What of the styles has not come to the text: '' when all has. */
export function unstyled(): string {
  const text = document.querySelector('main p, main a');
  if (!text) return 'no text';
  const { fontSize, lineHeight } = getComputedStyle(text);
  const faults = [];
  if (getComputedStyle(document.body).marginTop !== '0px') faults.push('the margin of browsers');
  if (!(parseFloat(lineHeight) >= 1.3 * parseFloat(fontSize))) faults.push(`lines ${lineHeight}`);
  if (text.getBoundingClientRect().width > 1100) faults.push('lines over the whole width');
  if (getComputedStyle(text).fontFamily === 'Times New Roman') faults.push('the font of browsers');
  return faults.join(', ');
}

/** How light the paper of the page is, from 0 to 1. */
export function lightness(): number {
  const colours = [document.body, document.documentElement].map((element) =>
    (getComputedStyle(element).backgroundColor.match(/[\d.]+/g) || []).map(Number),
  );
  // Without a colour of its own a page is white.
  const [r = 255, g = 255, b = 255] = colours.filter(([, , , a = 1]) => a > 0)[0] || [];
  return (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255;
}

/** The ids of the steps that are ticked. */
export function ticked(): string[] {
  return [...document.querySelectorAll('.help-step')]
    .filter((step) => step.querySelector('input:checked'))
    .map((step) => step.id);
}

/** Shows the page as it is printed: styles for paper are taken for those of the screen. */
export function showAsPrinted(): number {
  const swap = (media: MediaList): void => {
    const names: Record<string, string> = { print: 'screen', screen: 'print' };
    const swapped = media.mediaText.replace(/\b(?:print|screen)\b/g, (name) => names[name] || name);
    if (swapped !== media.mediaText) media.mediaText = swapped;
  };
  const visit = (rules: CSSRuleList): number =>
    [...rules].reduce((count, rule) => {
      const { media, cssRules } = rule as CSSMediaRule;
      if (media) swap(media);
      return count + 1 + (cssRules ? visit(cssRules) : 0);
    }, 0);
  return [...document.styleSheets].reduce((count, sheet) => count + visit(sheet.cssRules), 0);
}

/** Gives the element that shows a text a name by which it can be clicked. */
export function nameByText(selector: string, text: string, name: string): boolean {
  const found = [...document.querySelectorAll<HTMLElement>(selector)].find(
    (element) => element.innerText.trim() === text && element.getBoundingClientRect().width > 0,
  );
  if (found) found.setAttribute('data-tried', name);
  return Boolean(found);
}

/** Makes a place at the end of the page that notes what is pasted into it. */
export function awaitPaste(): boolean {
  const target = document.createElement('textarea');
  target.addEventListener('paste', (event) => {
    event.preventDefault();
    const data = event.clipboardData;
    const pasted = data ? [...data.types, data.getData('text/plain')].join(' ') : '';
    document.documentElement.setAttribute('data-pasted', pasted);
  });
  document.body.append(target);
  target.focus();
  return document.activeElement === target;
}

/** The types and the plain text of what was pasted. */
export function pasted(): string {
  return document.documentElement.getAttribute('data-pasted') || '';
}
