/**
 * Numbers of pages that the composer names; other content may lack them. First what has to be done
 * before anything is written, then where a text may be sent and what may be in it.
 */
export const composePages = {
  urgent: [1512, 1206, 1310],
  dirty: [1507],
  where: [1503, 1506],
} as const;
