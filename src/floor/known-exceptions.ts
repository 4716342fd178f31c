/*
 * What is emitted though some browser of the floor does not know it, and why that does no harm.
 */

/** Of styles, in browsers of `floor.reading`: how a page reads without. */
export const styleExceptions: Readonly<Record<string, string>> = {
  ':focus-visible': 'focus looks as the browser draws it',
  ':has': 'stands alone; the page behind an open menu scrolls',
  ':popover-open': 'stands alone; menu-element.ts opens the menu by a class',
  '@media forced-colors': 'such colours are not forced there',
  '@media prefers-color-scheme': 'light by a script; dark without scripts',
  '@media prefers-reduced-motion': 'what moves stands for text that comes, and stands still',
  '@media scripting': 'room that is kept for scripts is empty without them',
  '@page': 'paper has the margins of the browser',
  'accent-color': 'boxes and bars have the colour of the browser',
  'align-self: start': 'a cell of a grid, where it is older',
  'break-after: avoid': 'pages on paper may break below a heading',
  'color-scheme': 'fields and bars for scrolling stay light',
  'color-scheme: dark': 'as above',
  'color-scheme: light': 'as above',
  'line-break': 'marks may begin a line',
  'line-break: strict': 'as above',
  'min()': 'as above',
  orphans: 'single lines on paper',
  widows: 'single lines on paper',
  'overflow-wrap: anywhere': 'words break as `body` says',
  'print-color-adjust: exact': 'its prefixed name stands beside it',
  'scroll-margin-block-start': 'a step begins at the edge of what is seen',
  'scroll-padding-bottom': 'what one comes to while the page is read may be under the bar',
  'scroll-padding-top': 'the header scrolls away there, so that it covers no step',
  'scrollbar-gutter': 'the menu is narrower by a bar when it scrolls',
  'scrollbar-gutter: stable': 'as above',
  'tab-size': 'wider tabs in messages to copy, which have none',
  '::highlight': 'the box of what is read aloud is marked',
  'text-wrap': 'a heading or a button may end with a line of one character',
  'text-wrap: balance': 'as above',
  'text-wrap: pretty': 'as above',
  'text-autospace': 'no room between Chinese and Latin letters',
  'text-autospace: no-autospace': 'as above',
  'text-autospace: normal': 'as above',
  'text-size-adjust': 'its prefixed name stands beside it, or nothing enlarges text',
  'unit lh': 'a line moves when something is said',
};

/** Of scripts, in browsers of `floor.everything`. */
export const scriptExceptions: Readonly<Record<string, string>> = {
  'CSS.highlights': 'asked for before it is used: the box of the sentence is marked',
  Highlight: 'as above',
  ClipboardItem: 'asked for before it is used: text goes without its form',
  '.popover': 'set, and read nowhere',
  '.showModal': 'asked for before it is used: the dialog stands on the page',
  'Intl.Segmenter': 'asked for before it is used: the query is one word',
  ...Object.fromEntries(
    [
      'added',
      'address',
      'changed',
      'confidence',
      'element',
      'forget',
      'in',
      'last',
      'lines',
      'move',
      'number',
      'query',
      'range',
      'recipient',
      'removed',
      'results',
      'share',
      'show',
      'syntax',
      'to',
      'when',
    ].map((name) => [`.${name}`, 'a name of ours']),
  ),
};

/** Of scripts of pages that are read, in browsers of `floor.reading`, besides. */
export const readingExceptions: Readonly<Record<string, string>> = {
  '.display': 'of computed styles, which have it',
  'import()': 'Chrome 61 and 62, Safari 11.0: no scripts; boxes can be ticked, and are not kept',
  '.clipboard': 'what fails ends in a dialog to copy from',
  '.writeText': 'as above',
};
