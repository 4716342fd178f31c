import { shortAddress } from '../model/addresses.ts';
import type { HelpCentre } from '../model/help-centre.ts';
import type { Page } from '../model/page.ts';
import { portableHtml } from './portable-html.ts';
import { replyLink } from './reply.ts';
import type { ReplyTexts } from './reply-texts.ts';

/** What every export is made from. */
export interface DeskSource {
  centre: HelpCentre;
  texts: ReplyTexts;
  /** Origin of the help centre; without it no export holds a link that it cannot keep. */
  origin: string | undefined;
  /** Every answer and guide, by number. */
  pages: readonly Page[];
  /** The body of a page for other systems. Links that cannot be written become numbers. */
  htmlOf: (page: Page) => string;
  /** The same with links from the root where there is no origin. */
  ownHtmlOf: (page: Page) => string;
}

/** Prepares a help centre for export. Bodies are converted once, when they are first asked for. */
export function deskSourceOf(centre: HelpCentre, texts: ReplyTexts): DeskSource {
  const pages = [...centre.answers, ...centre.guides].toSorted((a, b) => a.number - b.number);
  const numbers = new Map(pages.map(({ address, number }) => [address, number]));
  const origin = centre.site.url && new URL(centre.site.url).origin;
  const common = {
    numberAt: (address: string) => numbers.get(address),
    instead: (number: number) => texts.instead.replaceAll('{number}', String(number)),
  };
  const link = (number: number, id: string): string | undefined => {
    const short = replyLink(number, origin);
    return short && (id ? `${short}#${id}` : short);
  };
  const htmlOf = once((page) => portableHtml(page.html, { ...common, linkOf: link }));
  const ownHtmlOf = origin
    ? htmlOf
    : once((page) => portableHtml(page.html, { ...common, linkOf: shortAddress }));
  return { centre, texts, origin, pages, htmlOf, ownHtmlOf };
}

function once(convert: (page: Page) => string): (page: Page) => string {
  const known = new Map<number, string>();
  return (page) => {
    const html = known.get(page.number) ?? convert(page);
    known.set(page.number, html);
    return html;
  };
}
