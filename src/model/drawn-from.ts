import { calendarDay } from './calendar-day.ts';
import type { HelpCentre } from './help-centre.ts';
import { navigationOf } from './navigation.ts';
import { noticesOf } from './notices.ts';
import type { Page, PageFace } from './page.ts';
import { topicOf, type RenderedPage } from './rendered-page.ts';
import { isOverdue } from './review-dates.ts';
import { triageNodes, type TriageOutcome, type TriageQuestion } from './triage/triage.ts';

/** What has a page that a build may take over from an earlier one. */
export type Drawn = Page | TriageQuestion | TriageOutcome;

/** All of them; the first question of triage comes before its others. */
export const allDrawn = ({ answers, guides, triage }: HelpCentre): Drawn[] => [
  ...answers,
  ...guides,
  ...(triage ? triageNodes(triage) : []),
];

/**
 * All that a page is drawn from, besides code and what is around all of them (`framedBy`): two builds
 * in which this is the same draw the same page. What a page begins to show of the help centre has to
 * stand here.
 *
 * @param now In milliseconds.
 * @returns Plain data, and maps of it.
 */
export function drawnFrom(drawn: Drawn, centre: HelpCentre, now: number): unknown {
  if (drawn.kind === 'answer' || drawn.kind === 'guide')
    return { ...ofPage(drawn, centre, now), ...around({ kind: 'page', page: drawn }, centre, now) };
  return { node: drawn, ...around({ kind: 'tool', tool: 'triage', node: drawn }, centre, now) };
}

function ofPage(page: Page, centre: HelpCentre, now: number): object {
  const { previous, next } = centre.neighbours(page);
  const playbook = page.topic === undefined ? undefined : centre.playbookOf(page.topic);
  const successors = [...page.gone.values()].flatMap((fate) => ('to' in fate ? fate.to : []));
  return {
    page: { ...page, written: undefined, foundBy: undefined },
    isOverdue: isOverdue(page.due, calendarDay(new Date(now))),
    beside: [previous, next, playbook, ...centre.pages(page.related)].map(faceOf),
    successors: successors.map((to) => {
      const address = to.replace(/#.*/, '');
      return [to, centre.titleAt(address), centre.pageAt(address)?.lang];
    }),
  };
}

/** What stands around the text of a page and is not the same everywhere. */
function around(rendered: RenderedPage, centre: HelpCentre, now: number): object {
  const { site, language } = centre;
  const notices = noticesOf(site.notices, topicOf(rendered), language, now);
  return {
    navigation: navigationOf(centre, rendered, labels),
    notices: notices.map((notice) => [
      notice,
      notice.link === undefined ? undefined : faceOf(centre.page(notice.link)),
    ]),
  };
}

/** What all these pages are drawn from, besides code and their own; triage is on none but its own. */
export function framedBy(centre: HelpCentre): unknown {
  const { site, topics, regions, editions, forwarding } = centre;
  const brand = centre.brand.map(({ role, address, ratio }) => ({ role, address, ratio }));
  return { site, topics, regions, editions, forwarding, brand };
}

/** Words of the interface belong to the code. */
const labels = { faq: '', topicFaq: '', guides: '', playbook: (topic: string) => topic };

function faceOf(page: Page | undefined): PageFace | undefined {
  if (!page) return undefined;
  const { number, kind, address, path, title, summary, lang } = page;
  return { number, kind, address, path, title, summary, lang };
}
