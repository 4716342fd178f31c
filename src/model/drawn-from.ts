import { calendarDay } from './calendar-day.ts';
import type { HelpCentre } from './help-centre.ts';
import { navigationOf } from './navigation.ts';
import { noticesOf } from './notices.ts';
import type { Page, PageFace } from './page.ts';
import { isOverdue } from './review-dates.ts';

/**
 * All that the page of an answer or a guide is drawn from, besides code: two builds in which this
 * is the same draw the same page. What a page begins to show of the help centre has to stand here.
 *
 * @param now In milliseconds.
 * @returns Plain data, and maps of it.
 */
export function drawnFrom(page: Page, centre: HelpCentre, now: number): unknown {
  const { site, language } = centre;
  const { previous, next } = centre.neighbours(page);
  const playbook = page.topic === undefined ? undefined : centre.playbookOf(page.topic);
  const notices = noticesOf(site.notices, page.topic, language, now);
  const successors = [...page.gone.values()].flatMap((fate) => ('to' in fate ? fate.to : []));
  const shown = (one: Page | undefined): PageFace | undefined => one && faceOf(one);
  return {
    page: { ...page, written: undefined, foundBy: undefined },
    isOverdue: isOverdue(page.due, calendarDay(new Date(now))),
    navigation: navigationOf(centre, { kind: 'page', page }, labels),
    beside: [previous, next, playbook, ...centre.pages(page.related)].map(shown),
    notices: notices.map((notice) => [
      notice,
      notice.link === undefined ? undefined : shown(centre.page(notice.link)),
    ]),
    successors: successors.map((to) => {
      const address = to.replace(/#.*/, '');
      return [to, centre.titleAt(address), centre.pageAt(address)?.lang];
    }),
  };
}

/** What all answers and guides are drawn from, besides code and their own; triage is not on them. */
export function framedBy(centre: HelpCentre): unknown {
  const { site, topics, regions, editions, forwarding } = centre;
  const brand = centre.brand.map(({ role, address, ratio }) => ({ role, address, ratio }));
  return { site, topics, regions, editions, forwarding, brand };
}

/** Words of the interface belong to the code. */
const labels = { faq: '', topicFaq: '', guides: '', playbook: (topic: string) => topic };

const faceOf = ({ number, kind, address, path, title, summary, lang }: Page): PageFace => ({
  number,
  kind,
  address,
  path,
  title,
  summary,
  lang,
});
