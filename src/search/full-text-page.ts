import type { HelpCentre } from '../model/help-centre.ts';
import type { Page } from '../model/page.ts';
import type { Region } from '../schema/authorities.ts';

/** A page as Pagefind gets it: its text and headings, without what stands on every page. */
export interface FullTextPage {
  url: string;
  /** HTML. */
  content: string;
}

/**
 * The text of answers and guides, from the model: so it can be indexed while pages are rendered,
 * and nothing of the frame around them is found.
 */
export function fullTextPages(centre: HelpCentre): FullTextPage[] {
  return [...centre.answers, ...centre.guides].map((page) => ({
    url: page.address,
    content: [
      `<html lang="${centre.language.tag}"><body data-pagefind-body>`,
      `<h1 id="_top">${escape(page.title)}</h1><p>${escape(page.summary)}</p>`,
      ...publishedBy(centre, page).map((text) => `<p>${escape(text)}</p>`),
      inParagraphs(page.html),
      '</body></html>',
    ].join(''),
  }));
}

/**
 * Steps and rows of tables as paragraphs: Pagefind leaves out what is in a label, and tells rows
 * apart by nothing.
 */
const inParagraphs = (html: string): string => html.replace(/<(\/?)(?:label|tr)\b[^>]*>/g, '<$1p>');

/** What stands on a page beside its text: facts of the operator, channels, authorities. */
function publishedBy({ site, regions }: HelpCentre, page: Page): string[] {
  const entries =
    page.kind === 'answer'
      ? page.facts.flatMap((id) => site.facts[id] ?? [])
      : [
          ...(page.channels
            ? site.channels.map(({ name, value }) => ({ label: name, value }))
            : []),
          ...(page.authorities ? regions.flatMap(numbersOf) : []),
        ];
  return entries.flatMap(({ label, value }) => (value ? [`${label} ${value}`] : []));
}

const numbersOf = ({ name: region, authorities }: Region): { label: string; value: string }[] =>
  authorities.map(({ name, phone, web, find, for: purpose }) => ({
    label: `${region} ${name}`,
    value: [phone, web, find, purpose].filter(Boolean).join(' '),
  }));

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
