import type { Section } from './passages.ts';

/** What Pagefind has of a page. */
export interface PagefindPage {
  url: string;
  /** Its text, with “<” and “>” as entities; for Chinese, words have invisible spaces between. */
  raw_content: string;
  meta: { title?: string };
  /** Elements with an id, and how many words stand before them. */
  anchors: { element: string; id: string; text: string; location: number }[];
}

const between = '\u200B';

/** Cuts the text of a page where its headings stand. */
export function sectionsOf({ url, raw_content: raw, meta, anchors }: PagefindPage): Section[] {
  const inChinese = raw.includes(between);
  const words = inChinese ? raw.split(between) : raw.split(/\s+/);
  const headings = anchors.filter(({ element }) => /^h[2-6]$/.test(element));
  const starts = [...headings].sort((a, b) => a.location - b.location);
  const textOf = (from: number, to: number | undefined, heading: string): string => {
    const text = plain(words.slice(from, to).join(inChinese ? '' : ' ')).trim();
    return text.startsWith(heading) ? text.slice(heading.length).replace(/^[.\s]+/, '') : text;
  };
  const title = meta.title ?? '';
  return [
    { heading: title, address: url, text: textOf(0, starts[0]?.location, title) },
    ...starts.map(({ id, text, location }, place) => ({
      heading: text,
      address: `${url}#${id}`,
      text: textOf(location, starts[place + 1]?.location, text),
    })),
  ];
}

const plain = (text: string): string => text.replace(/&lt;/g, '<').replace(/&gt;/g, '>');
