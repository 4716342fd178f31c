/**
 * Numbers of the guides on reaching support, on what to tell it, and on which problem one has; other
 * content may lack them.
 */
export const supportGuides = { contact: 1002, prepare: 1003 } as const;

/** The guide for those who do not know what happened. */
export const problemTypesGuide = 1001;
