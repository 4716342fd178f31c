import { isoOf, timeOf } from '../schema/moment.ts';
import { noticeLevels, type Notice } from '../schema/notices.ts';
import { fill } from './interface-text.ts';
import type { Language } from './language.ts';
import { isOver } from './notice-time.ts';
import { noticeVersion } from './version.ts';

/** A notice as a page has it. */
export interface PageNotice extends Pick<Notice, 'level' | 'text' | 'link'> {
  /** Another one whenever anything in the notice changes. */
  id: string;
  /** ISO 8601. */
  from: string;
  until: string;
  /** From when until when it is to be seen, in words. */
  span: string;
  /** When it was written or changed last, in words. */
  said: string;
}

/**
 * The notices of a page, what matters most first: those that are not over. Which of them are to
 * be seen now a script says; without one all are, with their times.
 *
 * @param topic To which the page belongs.
 * @param now In milliseconds.
 */
export function noticesOf(
  notices: readonly Notice[],
  topic: string | undefined,
  language: Language,
  now: number,
): PageNotice[] {
  return noticeLevels
    .flatMap((level) => notices.filter((notice) => notice.level === level))
    .filter(({ topics }) => !topics || (topic !== undefined && topics.includes(topic)))
    .filter(({ until }) => !isOver({ until: isoOf(until) }, now))
    .map((notice) => {
      const { level, text, link, from, until } = notice;
      return {
        id: noticeVersion(notice),
        level,
        text,
        link,
        from: isoOf(from),
        until: isoOf(until),
        ...wordsFor(notice, language),
      };
    });
}

/** All times of a notice are said in the zone of its beginning. */
function wordsFor(
  { from, until, updated }: Notice,
  language: Language,
): Pick<PageNotice, 'span' | 'said'> {
  const { texts } = language;
  const offset = from.slice(-6);
  const zone = zoneName(offset);
  const [first, last] = [wallClock(from, offset), wallClock(until, offset)];
  const isSameYear = last.day.slice(0, 4) === first.day.slice(0, 4);
  const known = last.day === first.day ? 'day' : isSameYear ? 'year' : undefined;
  return {
    span: fill(texts['help.notice.span'], {
      from: language.time(first),
      until: language.time({ ...last, known }),
      zone,
    }),
    said: fill(texts[updated === undefined ? 'help.notice.posted' : 'help.notice.updated'], {
      time: language.time({ ...wallClock(updated ?? from, offset), known: 'year' }),
      zone,
    }),
  };
}

interface WallClock {
  day: string;
  clock: string;
}

/** A moment as the clocks of a zone show it, `+08:00`. */
function wallClock(moment: string, zone: string): WallClock {
  const [hours = 0, minutes = 0] = zone.slice(1).split(':').map(Number);
  const ahead = (hours * 60 + minutes) * (zone.startsWith('-') ? -60_000 : 60_000);
  const [day = '', clock = ''] = new Date(timeOf(moment) + ahead).toISOString().split('T');
  return { day, clock: clock.slice(0, 5) };
}

/** `+08:00` as people write it: UTC+8. */
const zoneName = (zone: string): string =>
  `UTC${zone.replace(/^([+-])0/, '$1').replace(':00', '')}`.replace(/[+-]0$/, '');
