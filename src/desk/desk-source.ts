import { shortAddress } from '../model/addresses.ts';
import type { HelpCentre } from '../model/help-centre.ts';
import type { Page } from '../model/page.ts';
import { portableBody, portableHtml, type PortableBody } from './portable-html.ts';
import { replyLink } from './reply.ts';
import type { ReplyTexts } from './reply-texts.ts';

/** What every export is made from. */
export interface DeskSource {
  centre: HelpCentre;
  texts: ReplyTexts;
  /** Where the help centre is, with its folder; without it no export holds a link it cannot keep. */
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
  const numbers = new Map(pages.map(({ path, number }) => [path, number]));
  const origin = centre.home;
  const instead = (number: number): string => texts.instead.replaceAll('{number}', String(number));
  const linkOf = (number: number, id: string): string | undefined => {
    const short = replyLink(number, origin);
    return short && (id ? `${short}#${id}` : short);
  };
  const bodies = new Map<number, PortableBody>();
  const bodyOf = ({ number, html }: Page): PortableBody => {
    const body = bodies.get(number) ?? portableBody(html, (path) => numbers.get(path));
    bodies.set(number, body);
    return body;
  };
  return {
    centre,
    texts,
    origin,
    pages,
    htmlOf: (page) => portableHtml(bodyOf(page), { linkOf, instead }),
    ownHtmlOf: (page) =>
      portableHtml(bodyOf(page), { linkOf: origin ? linkOf : shortAddress, instead }),
  };
}
