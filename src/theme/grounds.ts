/**
 * The colours of src/styles/tokens.css that those of a brand have to do with, for both themes; a
 * test holds that they are the same.
 */
export const grounds = {
  light: {
    page: '#fff',
    sunken: '#f2f3f6',
    'urgent-panel': '#fdf3f1',
    marked: '#fff3c2',
    strong: '#17181c',
    text: '#353841',
    quiet: '#555962',
  },
  dark: {
    page: '#17181c',
    sunken: '#24272f',
    'urgent-panel': '#2e1c19',
    marked: '#4a3e1c',
    strong: '#fff',
    text: '#c6c8cd',
    quiet: '#9b9fa9',
  },
} as const;

/** On which of them a link may stand, beside the panel of the brand. */
export const groundsOfLinks = ['page', 'sunken', 'urgent-panel', 'marked'] as const;

/** What may be written on the panel of the brand, beside links. */
export const writtenOnPanel = ['strong', 'text', 'quiet'] as const;
