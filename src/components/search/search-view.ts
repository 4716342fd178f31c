import type { AnswerSearch } from '../../search/answer-search.ts';
import type { AnsweredPart, SearchOutcome, SearchResult } from '../../search/search-outcome.ts';
import type { Fallback } from '../../search/fallback.ts';
import type { SearchHead } from '../../search/search-head.ts';
import type { SearchTexts } from '../../search/search-texts.ts';
import { noticeOf } from '../../search/elsewhere.ts';
import { longestQuery } from '../../search/text.ts';
import { element, fill } from '../browser/dom.ts';
import { inItsLanguage } from '../browser/in-its-language.ts';
import { markerOf } from './marks.ts';
import { quoteOf } from './quote.ts';
import { markedElement, type Group, type Piece } from './search-parts.ts';

/** What is shown for a query. */
export interface Answers {
  groups: Group[];
  /** What is announced. */
  said: string;
  /** Whether an answer is among the groups, and not only guesses. */
  sure: boolean;
  /** Whether only the beginning of the query was read, which is among what is announced. */
  isCut: boolean;
}

/** What is asked, and what is said of what it finds. */
interface AskedSearch extends Pick<SearchHead, 'texts' | 'waysOn'> {
  engine: AnswerSearch;
}

/** When no answer is sure, this many guesses are shown; the other ways on must stay in sight. */
const mostGuesses = 3;

/**
 * Searches and makes groups of links: answers first, guesses under a heading that calls them so;
 * without a sure answer also topics, the answers most needed, and how to reach support. What there
 * is nothing about here is said in words; it is no result that could be taken for an answer. A message
 * that asks for several things has a group for each.
 */
export async function answersFor(
  { engine, texts, waysOn }: AskedSearch,
  query: string,
  most: number,
): Promise<Answers> {
  const outcome = await engine.search(query, { most, mostGuesses });
  const linksTo = (some: readonly SearchResult[], asked: string): HTMLAnchorElement[] => {
    const marked = markerOf(asked, engine.concepts);
    return some.map((result) => resultLink(result, texts, marked));
  };
  const groups =
    outcome.parts.length > 0
      ? outcome.parts.map((part) => ({
          heading: headingOf(part, texts),
          links: linksTo(part.results, part.text),
        }))
      : [
          ...groupsOf(outcome, texts, (some) => linksTo(some, query)),
          ...(outcome.sure ? [] : fallbackGroups(waysOn, texts)),
        ];
  const isCut = query.length > longestQuery;
  const said = saidOf(outcome, texts);
  return {
    groups: withoutRepeated(groups),
    sure: outcome.sure,
    said: isCut ? fill(texts.cut, { said, count: longestQuery }) : said,
    isCut,
  };
}

/** Groups that hold something; a link that stands in one is not offered once more. */
function withoutRepeated(groups: readonly Group[]): Group[] {
  const known = new Set<string>();
  return groups
    .map(({ heading, links }) => ({
      heading,
      links: links.filter(({ href }) => !known.has(href) && known.add(href)),
    }))
    .filter(({ links }) => links.length > 0);
}

function groupsOf(
  { results, elsewhere }: SearchOutcome,
  texts: SearchTexts,
  links: (some: readonly SearchResult[]) => HTMLAnchorElement[],
): Group[] {
  const strong = results.filter(({ confidence }) => confidence !== 'weak');
  const weak = results.filter(({ confidence }) => confidence === 'weak');
  return [
    { heading: texts.instead, links: elsewhere?.to ? [plainLink(elsewhere.to)] : [] },
    { heading: '', links: links(strong) },
    { heading: texts.weak, links: links(weak) },
  ];
}

const headingOf = ({ text }: AnsweredPart, { part }: SearchTexts): string =>
  fill(part, { text: quoteOf(text) });

/** Answers are counted; guesses are none. */
function saidOf(outcome: SearchOutcome, texts: SearchTexts): string {
  const { results, parts, sure } = outcome;
  const count = results.filter(({ confidence }) => confidence !== 'weak').length;
  if (parts.length > 0) return fill(texts.countParts, { count, parts: parts.length });
  return sure ? fill(texts.count, { count }) : unsureText(outcome, texts);
}

/** What is said where nothing is shown as an answer. */
function unsureText(
  { results, elsewhere }: Pick<SearchOutcome, 'results' | 'elsewhere'>,
  texts: SearchTexts,
): string {
  if (elsewhere) return noticeOf(elsewhere, texts.elsewhere);
  return results.length > 0 ? texts.unsure : texts.none;
}

function fallbackGroups(waysOn: Fallback, texts: SearchTexts): Group[] {
  return [
    { heading: texts.triage, links: waysOn.triage.map(plainLink) },
    { heading: texts.topics, links: waysOn.topics.map(plainLink) },
    { heading: texts.featured, links: waysOn.featured.map(plainLink) },
    { heading: texts.support, links: waysOn.support.map(plainLink) },
  ];
}

function resultLink(
  result: SearchResult,
  texts: SearchTexts,
  marked: (text: string) => Piece[],
): HTMLAnchorElement {
  const link = plainLink({ title: '', address: result.address });
  const number = fill(texts.number, { number: result.number });
  link.append(
    inItsLanguage(markedElement('strong', marked(result.title))),
    inItsLanguage(markedElement('span', marked(result.summary))),
    element('small', result.topic ? `${result.topic} · ${number}` : number),
  );
  return link;
}

function plainLink({ title, address }: { title: string; address: string }): HTMLAnchorElement {
  const link = inItsLanguage(element('a', title));
  link.href = address;
  return link;
}
