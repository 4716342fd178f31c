/** Numbers of the guides on reaching support and on what to tell it; other content may lack them. */
export const supportGuides = { contact: 1002, prepare: 1003 } as const;

/**
 * Pages that `/contact/` names beside its numbers: whom to call when money is leaving, what to do
 * with a phone that somebody else may be looking into, and how to tell a real channel.
 */
export const contactPages = { alarm: 1006, otherPhone: 1507, genuine: 1503 } as const;
