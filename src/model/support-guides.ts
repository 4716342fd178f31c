/** Numbers of the guides on reaching support and on what to tell it; other content may lack them. */
export const supportGuides = { contact: 1002, prepare: 1003 } as const;
