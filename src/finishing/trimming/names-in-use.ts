import type { HtmlPage, PageElement } from '../html-page.ts';
import { inBody } from './used-rules.ts';

/** So many tags are remembered; the pages of a large help centre have more, each with its own address. */
const mostTags = 10_000;

/** The names of elements that a stylesheet asks for. Pages repeat their tags, so these are read once. */
export class AskedNames {
  readonly #isAskedFor: (name: string) => boolean;
  readonly #known = new Map<string, readonly string[]>();

  /** @param isAskedFor Tells whether the stylesheet asks for a name; others are left out. */
  constructor(isAskedFor: (name: string) => boolean) {
    this.#isAskedFor = isAskedFor;
  }

  of(element: PageElement, page: HtmlPage): readonly string[] {
    const attributes = page.attributesOf(element);
    const read = (): string[] => [...namesOf(element, attributes)].filter(this.#isAskedFor);
    if (attributes !== element.attributes) return read();
    const tag = page.source.slice(element.from, element.inside);
    let names = this.#known.get(tag);
    if (!names) {
      names = read();
      if (this.#known.size >= mostTags) this.#known.clear();
      this.#known.set(tag, names);
    }
    return names;
  }
}

/**
 * Lists the names of the elements of a page, those in templates included; what stands in the
 * Markdown body also as names of that (`inBody`).
 */
export function namesInUse(page: HtmlPage, asked: AskedNames): Set<string> {
  const names = new Set<string>();
  const body = bodyOf(page);
  for (const [index, element] of page.elements.entries()) {
    if (isCode(element)) continue;
    // Scripts do not write Markdown: what they name stands beside the body, or in a template.
    const isInBody = body.from <= index && index < body.until;
    for (const name of asked.of(element, page)) {
      names.add(name);
      if (isInBody) names.add(inBody + name);
    }
  }
  return names;
}

/** Which of its names the elements of a page have together, each combination once. */
export function namesTogether(page: HtmlPage, asked: AskedNames): string[] {
  const together = new Set<string>();
  for (const element of page.elements)
    if (!isCode(element)) together.add(asked.of(element, page).toSorted().join(' '));
  return [...together].sort();
}

/** From the beginning of the Markdown body to the end of what stands under it. */
function bodyOf({ elements }: HtmlPage): { from: number; until: number } {
  const from = elements.findIndex((element) => hasClass(element, 'help-prose'));
  if (from < 0) return { from: 0, until: 0 };
  const main = elements.find(
    (element, index) => element.name === 'main' && element.until > from && index < from,
  );
  return { from: from + 1, until: main?.until ?? elements.length };
}

function* namesOf(element: PageElement, attributes: PageElement['attributes']): Generator<string> {
  yield element.name;
  for (const name in attributes) {
    const value = attributes[name] ?? '';
    if (name === 'class') for (const part of value.split(/\s+/)) yield `.${part}`;
    else if (name === 'id') yield `#${value}`;
    else {
      yield `[${name}]`;
      yield `[${name}=${value}]`;
      if (element.name === 'html') yield `:root[${name}=${value}]`;
    }
  }
}

const isCode = ({ name }: PageElement): boolean =>
  name === 'script' || name === 'style' || name === 'link';

const hasClass = ({ attributes }: PageElement, name: string): boolean =>
  attributes['class']?.split(/\s+/).includes(name) === true;

/** What browsers themselves set on elements. */
export const setByBrowsers: ReadonlySet<string> = new Set(['[open]']);
