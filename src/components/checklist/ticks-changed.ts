/** The event that tells the lists of a page that the ticks, or whose ticks are shown, have changed. */
export const ticksChanged = 'help-ticks';
