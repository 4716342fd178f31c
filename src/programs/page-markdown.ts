import type { RootContent } from 'mdast';
import { calendarDay } from '../model/calendar-day.ts';
import type { HelpCentre } from '../model/help-centre.ts';
import { fill } from '../model/interface-text.ts';
import type { Page } from '../model/page.ts';
import { isOverdue } from '../model/review-dates.ts';
import { bodyBlocks } from './body-markdown.ts';
import { heading, list, paragraph, strong } from './nodes.ts';
import { programFile } from './program-file.ts';
import { ProgramLinks } from './program-links.ts';
import { authorityBlocks, channelBlocks } from './reach-blocks.ts';
import { SharedBlocks } from './shared-blocks.ts';

/**
 * Prepares answers and guides as Markdown: what to quote them by and what they warn of, then all
 * that their page says, in its order.
 *
 * @param now In milliseconds.
 */
export function pageMarkdown(centre: HelpCentre, now: number): (page: Page) => string {
  const { texts } = centre.language;
  const links = new ProgramLinks(centre);
  const shared = new SharedBlocks(centre, now);
  const bodyOf = bodyBlocks(centre);
  return (page) =>
    programFile(
      {
        title: page.title,
        number: page.number,
        // Of its words, where nobody has translated them.
        language: page.lang,
        version: page.version,
        reviewed: page.reviewed,
        published: page.published,
        topic: page.topic && centre.topic(page.topic)?.title,
        urgent: page.kind === 'answer' && page.urgent ? true : undefined,
        link: links.lasting(page.number),
        page: links.to(page.address),
        warnings: page.warnings.length > 0 ? page.warnings : undefined,
      },
      [
        heading(1, page.title),
        ...directAnswer(page, centre),
        ...pageState(page, centre, now),
        ...shared.notices(page.topic),
        ...bodyOf(page),
        ...(page.kind === 'guide' && page.authorities ? authorityBlocks(centre) : []),
        ...(page.kind === 'guide' && page.channels ? channelBlocks(centre) : []),
        ...shared.section(texts['help.page.related'], centre.pages(page.related)),
        paragraph(texts['help.page.neverAsk']),
      ],
    );
}

/** The direct answer, and what the operator has published on it. */
function directAnswer(page: Page, { site, language: { texts, marks } }: HelpCentre): RootContent[] {
  const isUrgent = page.kind === 'answer' && page.urgent;
  const facts = page.kind === 'answer' ? page.facts.flatMap((id) => site.facts[id] ?? []) : [];
  const items = facts.map(({ label, value }) => ({
    line: `${label}${marks.colon}${value ?? texts['help.page.factMissing']}`,
  }));
  return [
    ...(isUrgent ? [paragraph([strong(texts['help.page.first'])])] : []),
    paragraph(page.summary),
    ...(items.length > 0 ? [paragraph([strong(texts['help.page.facts'])]), list(items)] : []),
  ];
}

/** What a reader is to know of a page before relying on it: nothing of most. */
function pageState(page: Page, { site, language }: HelpCentre, now: number): RootContent[] {
  const { texts } = language;
  const isLate = site.review.sayOverdue && isOverdue(page.due, calendarDay(new Date(now)));
  return [
    ...(page.draft ? [paragraph(texts['help.page.draft'])] : []),
    ...(isLate
      ? [paragraph(fill(texts['help.page.overdue'], { date: language.date(page.due) }))]
      : []),
  ];
}
