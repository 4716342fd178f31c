/** The event with which something is asked to be copied; in a file of its own, as every page has it. */
export const copyEvent = 'help-copy';
