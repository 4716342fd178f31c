const corners: Readonly<Record<string, string>> = { '“': '「', '”': '」', '‘': '『', '’': '』' };

/** A pair of quotation marks with nothing but text of its line in it. */
const outer = /“([^“”\n]*)”/g;
const inner = /‘([^‘’\n]*)’/g;
/** What no text in English has. */
const chinese = /[\p{Script=Han}\u3000-\u303f\uff01-\uff65]/u;

/**
 * A text with 「」 and 『』 in the place of “” and ‘’, for lines in Chinese; what an English sentence quotes
 * stays, and so does an apostrophe.
 */
export const cornerQuotes = (text: string): string =>
  text
    .split('\n')
    .map((line) => (chinese.test(line) ? inLine(line) : line))
    .join('\n');

const inLine = (line: string): string => withCorners(withCorners(line, inner), outer);

const withCorners = (line: string, pair: RegExp): string =>
  line.replace(pair, (whole: string, inside: string, at: number) => {
    const around = line[at - 1] ?? '';
    const behind = line[at + whole.length] ?? '';
    const isEnglish = /[A-Za-z]/.test(around) && /[A-Za-z]/.test(behind);
    if (isEnglish) return whole;
    return `${corners[whole[0] ?? ''] ?? ''}${inside}${corners[whole.at(-1) ?? ''] ?? ''}`;
  });
