/**
 * Numbers of the guides on reaching support, on what to tell it, and on which problem one has; other
 * content may lack them.
 */
export const supportGuides = { contact: 1002, prepare: 1003 } as const;

/** The guide for those who do not know what happened. */
export const problemTypesGuide = 1001;

/**
 * Pages that `/contact/` names beside its numbers: whom to call when money is leaving, what to do
 * with a phone that somebody else may be looking into, and how to tell a real channel.
 */
export const contactPages = { alarm: 1006, otherPhone: 1507, genuine: 1503 } as const;
