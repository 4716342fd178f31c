import { positionAt } from './text-file.ts';
import { tooDeepToParse, type Excess } from './tree-excess.ts';

/** Characters of a page; the longest page of this help centre has a twentieth. */
const longestPage = 200_000;
/**
 * Characters of a paragraph or list without a blank line in it, which the parser takes as one: the
 * time it needs for marks of emphasis grows with their square.
 */
const longestBlock = 10_000;
/** Marks of lists and quotations at the beginning of a line: the time grows with their square, too. */
const mostMarks = 20;
/** Columns before the first mark or character. */
const mostIndented = 160;
/**
 * Characters that may begin or end something, in a paragraph and on a page: the parser looks at all
 * that are open for each that closes. The fullest paragraph of this help centre has 32.
 */
const mostSigns = { inBlock: 1000, onPage: 5000 };
/** Lines of a page, blank ones too; the longest page of this help centre has 155. */
const mostLines = 6000;
/** Blanks at the beginning of the lines of a page: each line is looked at once a level. */
const mostIndents = 20_000;
/** Marks of lists and quotations of a page: each is a level that the parser opens and closes. */
const mostContainers = 3000;
/**
 * English words and numbers of a paragraph with a link: each might begin a mail address, for which
 * the parser looks back to the bracket. More than in any paragraph that is read.
 */
const mostWordsByLink = 500;
/** Lines of a table may have many more of them, without a cost that grows with their square. */
const mostBars = { inBlock: 3000, onPage: 10_000 };

/** What a text has too much of to be parsed; `undefined` when it can be. */
export function excessOf(text: string): Excess | undefined {
  if (text.length > longestPage) {
    return {
      position: positionAt(text, longestPage),
      found: `这一页有 ${text.length} 个字符`,
      most: `一页最多 ${longestPage} 个字符`,
    };
  }
  const lines = text.split('\n');
  const deep = lines.findIndex((line) => tooDeepLine.test(line) && !isRule(line));
  return deep < 0
    ? longExcess(lines)
    : { ...tooDeepToParse, position: { line: deep + 1, column: 1 } };
}

interface Amounts {
  /** Blanks at the beginning of lines. */
  indents: number;
  /** Marks of lists and quotations at the beginning of lines. */
  containers: number;
  characters: number;
  lines: number;
  signs: number;
  brackets: number;
  words: number;
  bars: number;
}

const none: Amounts = {
  indents: 0,
  containers: 0,
  characters: 0,
  lines: 0,
  signs: 0,
  brackets: 0,
  words: 0,
  bars: 0,
};

/** Counts from the top, and ends at the line with which a block or the page becomes too much. */
function longExcess(lines: readonly string[]): Excess | undefined {
  const page: Amounts = { ...none };
  let block = { ...page };
  for (const [index, line] of lines.entries()) {
    // Other blanks, such as those of Chinese, do not end a paragraph.
    if (/^[ \t]*$/.test(line)) block = { ...none };
    for (const amounts of [page, block]) add(amounts, line);
    const told = tooMuchInBlock(block) ?? tooMuchOnPage(page);
    if (told) return { ...told, position: { line: index + 1, column: 1 } };
  }
  return undefined;
}

const signs = /[*_~`[\]<>&!@\\{}]|www\.|:\/\//g;

function add(amounts: Amounts, line: string): void {
  amounts.characters += line.length;
  amounts.lines += 1;
  amounts.indents += line.length - line.trimStart().length;
  amounts.containers += containersOf(line);
  amounts.signs += line.match(signs)?.length ?? 0;
  amounts.brackets += line.match(/\[/g)?.length ?? 0;
  amounts.words += line.match(/[\w.+-]+/g)?.length ?? 0;
  amounts.bars += line.match(/\|/g)?.length ?? 0;
}

const atStart = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)))+/;

function containersOf(line: string): number {
  const [marks = ''] = atStart.exec(line) ?? [];
  return marks.match(/>|[-+*]|\d+/g)?.length ?? 0;
}

type Told = Omit<Excess, 'position'>;

const toHere = '到这一行为止，';

function tooMuchInBlock({ characters, signs, brackets, words, bars }: Amounts): Told | undefined {
  if (characters > longestBlock)
    return {
      found: `${toHere}没有空行的一段超过了 ${longestBlock} 个字符`,
      most: `一段最多 ${longestBlock} 个字符`,
    };
  if (signs > mostSigns.inBlock)
    return {
      found: `${toHere}没有空行的一段里，* _ [ ] \` < > & 这样的符号超过了 ${mostSigns.inBlock} 个`,
      most: `一段最多 ${mostSigns.inBlock} 个`,
    };
  if (brackets > 0 && words > mostWordsByLink)
    return {
      found: `${toHere}有链接的一段里，英文词和数字超过了 ${mostWordsByLink} 个`,
      most: `一段最多 ${mostWordsByLink} 个`,
    };
  return bars > mostBars.inBlock
    ? {
        found: `${toHere}这张表的 | 超过了 ${mostBars.inBlock} 个`,
        most: `最多 ${mostBars.inBlock} 个`,
      }
    : undefined;
}

function tooMuchOnPage({ lines, indents, containers, signs, bars }: Amounts): Told | undefined {
  if (lines > mostLines)
    return {
      found: `${toHere}这一页超过了 ${mostLines} 行`,
      most: `一页最多 ${mostLines} 行`,
    };
  if (indents > mostIndents)
    return {
      found: `${toHere}这一页各行开头的空格超过了 ${mostIndents} 个`,
      most: `一页最多 ${mostIndents} 个`,
    };
  if (containers > mostContainers)
    return {
      found: `${toHere}这一页的列表和引用超过了 ${mostContainers} 行或层`,
      most: `一页最多 ${mostContainers} 个`,
    };
  if (signs > mostSigns.onPage)
    return {
      found: `${toHere}这一页里 * _ [ ] \` < > & 这样的符号超过了 ${mostSigns.onPage} 个`,
      most: `一页最多 ${mostSigns.onPage} 个`,
    };
  return bars > mostBars.onPage
    ? {
        found: `${toHere}这一页的 | 超过了 ${mostBars.onPage} 个`,
        most: `最多 ${mostBars.onPage} 个`,
      }
    : undefined;
}

const tooDeepLine = new RegExp(
  String.raw`^(?:[ \t]{${mostIndented + 1},}\S|(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])){${mostMarks + 1}})`,
);
/** A line across the page may be written with blanks; the parser takes it for a list first. */
const isRule = (line: string): boolean =>
  line.length <= longestRule && /^[ \t]*(?:(?:-[ \t]*)+|(?:\*[ \t]*)+)$/.test(line);
const longestRule = 200;
