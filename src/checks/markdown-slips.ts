/** Text that was meant as Markdown and is none, as a Chinese keyboard makes it. */
interface MarkdownSlip {
  /** Finds it in what is left as text, from the start of a line where `^` says so. */
  pattern: RegExp;
  what: string;
  /** How it is written. */
  expected: string;
}

const bracketed = '[\\[［【][^\\[\\]［］【】\\n]{1,80}[\\]］】]';
const blanks = '[ \\t\\u3000]*';
const boxed = `[\\[［【]${blanks}[xX✓√]?${blanks}[\\]］】]`;

/** Each is what is left of one construct; the first that fits a text tells. */
export const markdownSlips: readonly MarkdownSlip[] = [
  {
    pattern: new RegExp(`^${blanks}[\\[［【][!！]${blanks}[A-Za-z]+${blanks}[\\]］】]`, 'mu'),
    what: '提示框没有成为提示框',
    expected: '单独一行写 > [!NOTE] 或 > [!WARNING]，一字不差，文字从下一行的 > 后面开始',
  },
  {
    pattern: new RegExp(
      `[!！]?${bracketed}${blanks}[（(]${blanks}(?:[/／#＃.]|https?[:：]|mailto[:：])[^()（）\\n]*[)）]`,
      'iu',
    ),
    what: '链接没有成为链接',
    expected: '[文字](/a/1301/)：方括号和圆括号都用半角，中间没有空格',
  },
  {
    pattern: new RegExp(`^(?:[-－—–*＊+＋•·●○▪]${blanks})?${boxed}`, 'mu'),
    what: '步骤没有成为步骤',
    expected: '- [ ] 文字 {#编号}：方括号用半角，里面一个空格，前后各一个空格',
  },
  {
    pattern: /＊＊?[^＊\n]+＊＊?|__[^_\n]+__|(?<!\*)\*[^\s*][^*\n]{0,40}\*(?!\*)/u,
    what: '加粗或强调没有起作用',
    expected: '**文字**：星号用半角，文字两头没有空格和标点',
  },
  {
    pattern: /^(?:#{1,6}(?=[^\s#])|＃{1,6})/mu,
    what: '小标题没有成为小标题',
    expected: '## 文字 {#编号}：井号用半角，后面一个空格，单独一段',
  },
  {
    pattern: /^(?:[-+](?=[\p{Script=Han}“（])|[－＋•●○▪])/mu,
    what: '列表没有成为列表',
    expected: '- 文字：半角的连字符，后面一个空格，列表前面空一行',
  },
  {
    pattern: /^(?:[0-9０-９]{1,2}(?:[、．）)]|\.(?=[^\s\d]))|[（(][0-9０-９]{1,2}[）)])/mu,
    what: '编号的列表没有成为列表',
    expected: '1. 文字：半角的数字和点，后面一个空格',
  },
  {
    pattern: /^[》＞〉]/mu,
    what: '引用没有成为引用',
    expected: '> 文字：半角的大于号，后面一个空格',
  },
  {
    pattern: /^[|｜].*[|｜][ \t]*$/mu,
    what: '表格没有成为表格',
    expected: '| 一 | 二 |，下一行 |---|---|，竖线都用半角，表格前后各空一行',
  },
  {
    pattern: /｀[^｀\n]+｀|·[\w{}#/.\- ]{1,40}·|`/u,
    what: '代码没有成为代码',
    expected: '`文字`：反引号用半角（键盘左上角，英文输入法），成对',
  },
  {
    pattern: /~~|～～[^～\n]+～～/u,
    what: '删除线没有起作用',
    expected: '不用删除线：不要了的字直接删掉',
  },
];
