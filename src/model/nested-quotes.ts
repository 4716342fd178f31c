/**
 * What stands between quotation marks has the other kind inside: “a ‘b’ c”, 「a『b』c」.
 *
 * @param text What is to be quoted, as it is written by itself: with “ ” or 「」 outermost.
 * @returns The same with outer and inner marks changed places; an apostrophe stays one.
 */
export function insideQuotes(text: string): string {
  let open = 0;
  return text.replace(quoteMarks, (mark) => {
    const corner = corners[mark];
    if (corner !== undefined) return corner;
    if (mark === '“') return '‘';
    if (mark === '”') return '’';
    if (mark === '‘') {
      open += 1;
      return '“';
    }
    // A mark that ends nothing, or that stands inside a word, is an apostrophe.
    if (open === 0 || mark !== '’') return mark;
    open -= 1;
    return '”';
  });
}

const corners: Readonly<Record<string, string>> = {
  '「': '『',
  '」': '』',
  '『': '「',
  '』': '」',
};

/** First an apostrophe inside a word, with the letter before it: both are left as they are. */
const quoteMarks = /[A-Za-z]’(?=[A-Za-z])|[“”‘’「」『』]/g;

/**
 * A value for a place in a text: its marks are those of a quotation where the text quotes it.
 *
 * @param before What the text has before the place.
 */
export const forPlace = (value: string, before: string): string =>
  isOpen(before, '“', '”') || isOpen(before, '「', '」') ? insideQuotes(value) : value;

const isOpen = (text: string, start: string, end: string): boolean =>
  text.lastIndexOf(start) > text.lastIndexOf(end);
