import { Parser } from 'htmlparser2';
import { escapeHtml } from '../markdown/escape-html.ts';

/** An element of a page; offsets count in the text that was read. */
export interface PageElement {
  readonly name: string;
  /** Values without entities; of an attribute without a value it is empty. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Where its start tag begins, and where it ends. */
  readonly from: number;
  readonly inside: number;
  /** Where its end tag begins, and where it ends; without one, both where its content ends. */
  insideEnd: number;
  to: number;
  /** Place in `elements` after the last element inside of it. */
  until: number;
}

/** Text that takes the place of what stands between two offsets. */
interface Splice {
  from: number;
  to: number;
  text: string;
}

/**
 * A page as a parser reads it, to be changed at the tags that it found and nowhere else: what
 * looks like a tag inside of a value or a text is none, and written again it does not look so.
 */
export class HtmlPage {
  readonly source: string;
  /** In the order of their start tags, those in templates included. */
  readonly elements: readonly PageElement[];
  /** Whether every `<` and `>` outside of scripts and styles belongs to a tag. */
  readonly isPlain: boolean;
  readonly #splices: Splice[] = [];
  readonly #tags = new Map<PageElement, Readonly<Record<string, string>>>();

  constructor(source: string) {
    this.source = source;
    const { elements, isPlain } = read(source);
    this.elements = elements;
    this.isPlain = isPlain;
    if (isPlain) return;
    // Is written anew, escaped: nothing that comes later shall have to know about values.
    for (const element of elements)
      if (isAnyInside(source, element.from, element.inside))
        this.#tags.set(element, element.attributes);
  }

  /** The first element of a name. */
  first(name: string): PageElement | undefined {
    return this.elements.find((element) => element.name === name);
  }

  named(name: string): PageElement[] {
    return this.elements.filter((element) => element.name === name);
  }

  /** What stands between the tags of an element, as it is written. */
  textOf({ inside, insideEnd }: PageElement): string {
    return this.source.slice(inside, insideEnd);
  }

  /** Leaves an element out, with all that is in it. */
  remove({ from, to }: PageElement): void {
    this.#splices.push({ from, to, text: '' });
  }

  /** The attributes of an element as they are now. */
  attributesOf(element: PageElement): Readonly<Record<string, string>> {
    return this.#tags.get(element) ?? element.attributes;
  }

  /** Gives an element other attributes. */
  setAttributes(element: PageElement, attributes: Readonly<Record<string, string>>): void {
    this.#tags.set(element, attributes);
  }

  /** Adds HTML before the end of the content of an element. */
  append({ insideEnd }: PageElement, html: string): void {
    this.#splices.push({ from: insideEnd, to: insideEnd, text: html });
  }

  /** Adds HTML after an element. */
  addAfter({ to }: PageElement, html: string): void {
    this.#splices.push({ from: to, to, text: html });
  }

  /** The page with all changes; those at one place in the order in which they were made. */
  toString(): string {
    let text = '';
    let at = 0;
    const tags = [...this.#tags].map(([element, attributes]) => this.#newTag(element, attributes));
    for (const splice of [...this.#splices, ...tags].sort(byPlace)) {
      // What was changed inside of something that was removed is gone with it.
      if (splice.from < at) continue;
      text += this.source.slice(at, splice.from) + splice.text;
      at = splice.to;
    }
    return text + this.source.slice(at);
  }

  #newTag({ name, from, inside }: PageElement, attributes: PageElement['attributes']): Splice {
    const written = Object.entries(attributes).map(([key, value]) =>
      value === '' ? ` ${key}` : ` ${key}="${escapeHtml(value)}"`,
    );
    // In drawings the slash ends the element.
    const end = this.source[inside - 2] === '/' ? '/>' : '>';
    return { from, to: inside, text: `<${name}${written.join('')}${end}` };
  }
}

/** What is added comes before what is left out at the same place. */
const byPlace = (a: Splice, b: Splice): number => a.from - b.from || a.to - b.to;

/** Whether angle brackets stand between those of a tag. */
const isAnyInside = (source: string, from: number, to: number): boolean =>
  /[<>]/.test(source.slice(from + 1, to - 1));

/** Elements whose content is code: what looks like a tag in it is none for a browser, either. */
const isCode = (name: string): boolean => name === 'script' || name === 'style';

function read(source: string): Pick<HtmlPage, 'elements' | 'isPlain'> {
  const elements: PageElement[] = [];
  const open: PageElement[] = [];
  let isPlain = true;
  /** Where the last tag ended. */
  let at = 0;
  const pass = (from: number, to: number): void => {
    const isInCode = isCode(open.at(-1)?.name ?? '');
    isPlain &&= isInCode || !/[<>]/.test(source.slice(at, from));
    isPlain &&= !isAnyInside(source, from, to);
    at = to;
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const [from, inside] = [parser.startIndex, parser.endIndex + 1];
        pass(from, inside);
        const element = { name, attributes, from, inside, insideEnd: inside, to: inside, until: 0 };
        elements.push(element);
        open.push(element);
      },
      onclosetag(_name, isImplied) {
        const element = open.at(-1);
        if (!element) return;
        if (!isImplied) pass(parser.startIndex, parser.endIndex + 1);
        open.pop();
        element.until = elements.length;
        if (element.inside === parser.endIndex + 1) return;
        element.insideEnd = parser.startIndex;
        element.to = isImplied ? parser.startIndex : parser.endIndex + 1;
      },
      onprocessinginstruction: () => pass(parser.startIndex, parser.endIndex + 1),
      oncomment: () => pass(parser.startIndex, parser.endIndex + 1),
    },
    { lowerCaseAttributeNames: false },
  );
  parser.end(source);
  return { elements, isPlain: isPlain && !/[<>]/.test(source.slice(at)) };
}
