/** The time of a notice, in any form that `Date.parse` reads alike everywhere. */
export interface NoticeTime {
  from: string;
  until: string;
}

/**
 * Whether a notice is to be seen: from the moment of its beginning, until the moment of its end.
 *
 * @param now In milliseconds.
 */
export const isCurrent = ({ from, until }: NoticeTime, now: number): boolean =>
  Date.parse(from) <= now && !isOver({ until }, now);

/** Whether a notice will not be seen any more. */
export const isOver = ({ until }: Pick<NoticeTime, 'until'>, now: number): boolean =>
  Date.parse(until) <= now;
