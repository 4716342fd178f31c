/** Numbers of the pages that the follow-up leads to; other content may lack some. */
export const casesPages = {
  /** Before anything is noted: money is still leaving. */
  urgent: [1006, 1507],
  overdue: [1502, 1511, 1509],
  silent: [1513, 1007, 1502],
} as const;
